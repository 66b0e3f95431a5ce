package dev.cceemulator.boot;

/**
 * Limits of the memory that callers can make the emulator use.
 *
 * @param projects the maximum number of projects for tests
 * @param cacheMegabytes the size of the cache of lists
 */
public record Limits(int projects, int cacheMegabytes) {
    private static final int MAX_PROJECTS = 1_000_000;
    private static final int MAX_CACHE_MEGABYTES = 65_536;

    /** Small, since any number of emulators may run in one JVM. */
    private static final int LIBRARY_CACHE_MEGABYTES = 4;

    /** Enough for a few hundred thousand bodies of the usual size. */
    private static final int SERVER_CACHE_MEGABYTES = 160;

    private static final int MEGABYTE = 1024 * 1024;

    /** More than twice what a copy of the bundled project takes in memory. */
    private static final int BYTES_PER_PROJECT = 32 * 1024;

    private static final int DEFAULT_PROJECTS = 10_000;

    /** @throws IllegalArgumentException if one is out of range; the message says what is expected */
    public Limits {
        require("maxProjects", projects, MAX_PROJECTS);
        require("cacheSize", cacheMegabytes, MAX_CACHE_MEGABYTES);
    }

    /** The limits of an emulator that is embedded in another program. */
    public static Limits ofLibrary() {
        return new Limits(projectsFor(Runtime.getRuntime().maxMemory()), LIBRARY_CACHE_MEGABYTES);
    }

    /** The size of the cache of an emulator with its own process: an eighth of the heap, up to a maximum. */
    public static int serverCacheMegabytes() {
        return (int) Math.min(SERVER_CACHE_MEGABYTES, Runtime.getRuntime().maxMemory() / 8 / MEGABYTE);
    }

    /** The number of projects for which a heap of this size is large enough. */
    static int projectsFor(long heapBytes) {
        return (int) Math.min(DEFAULT_PROJECTS, heapBytes / BYTES_PER_PROJECT);
    }

    /** The size of the list cache in bytes. */
    long cacheBytes() {
        return (long) cacheMegabytes * MEGABYTE;
    }

    private static void require(String name, int value, int max) {
        if (value < 0 || value > max) {
            throw new IllegalArgumentException(name + " is " + value + "; expected a number from 0 to " + max);
        }
    }
}
