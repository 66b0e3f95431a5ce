package dev.cceemulator.boot;

/**
 * How much memory the emulator may use for what callers make it keep.
 *
 * @param projects how many projects tests may have at a time
 * @param cacheMegabytes the size of the cache of lists
 */
public record Limits(int projects, int cacheMegabytes) {
    private static final int MAX_PROJECTS = 1_000_000;
    private static final int MAX_CACHE_MEGABYTES = 65_536;

    /** Small, since any number of emulators may run in one JVM. */
    private static final int LIBRARY_CACHE_MEGABYTES = 4;

    /** Some hundred thousand bodies of the usual size. */
    private static final int SERVED_CACHE_MEGABYTES = 160;

    private static final int MEGABYTE = 1024 * 1024;

    /** More than twice what a copy of the bundled project takes in memory. */
    private static final int BYTES_OF_A_PROJECT = 32 * 1024;

    private static final int DEFAULT_PROJECTS = 10_000;

    /** @throws IllegalArgumentException if one is out of range; the message says what would be right */
    public Limits {
        require("maxProjects", projects, MAX_PROJECTS);
        require("cacheSize", cacheMegabytes, MAX_CACHE_MEGABYTES);
    }

    /** The limits of an emulator that is a part of another program. */
    public static Limits ofLibrary() {
        return new Limits(projectsIn(Runtime.getRuntime().maxMemory()), LIBRARY_CACHE_MEGABYTES);
    }

    /** The size of the cache of an emulator that has its process for itself, an eighth of the heap at most. */
    public static int servedCacheMegabytes() {
        return (int) Math.min(SERVED_CACHE_MEGABYTES, Runtime.getRuntime().maxMemory() / 8 / MEGABYTE);
    }

    /** How many projects a heap of this size holds with room for everything else. */
    static int projectsIn(long heapBytes) {
        return (int) Math.min(DEFAULT_PROJECTS, heapBytes / BYTES_OF_A_PROJECT);
    }

    /** The size of the cache of lists. */
    long cacheBytes() {
        return (long) cacheMegabytes * MEGABYTE;
    }

    private static void require(String name, int value, int max) {
        if (value < 0 || value > max) {
            throw new IllegalArgumentException(name + " is " + value + "; expected a number from 0 to " + max);
        }
    }
}
