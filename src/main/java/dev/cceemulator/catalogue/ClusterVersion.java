package dev.cceemulator.catalogue;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The exact version of a cluster, such as v1.19.16-r80, ordered from old to new.
 *
 * @param majorNumber 1 of v1.19.16-r80
 * @param minorNumber 19 of v1.19.16-r80
 * @param releaseNumber 16 of v1.19.16-r80
 * @param patchNumber 80 of v1.19.16-r80
 */
public record ClusterVersion(int majorNumber, int minorNumber, int releaseNumber, int patchNumber)
        implements Comparable<ClusterVersion> {
    /** Without leading zeros, so that each version has one text, and small enough for an int. */
    private static final String NUMBER = "(0|[1-9][0-9]{0,8})";

    private static final Pattern MINOR = Pattern.compile("v" + NUMBER + "\\." + NUMBER);
    private static final Pattern RELEASE = Pattern.compile(MINOR + "\\." + NUMBER);
    private static final Pattern EXACT = Pattern.compile(RELEASE + "-r" + NUMBER);

    /** The platform version contains the release and the patch. */
    private static final Pattern PLATFORM = Pattern.compile("cce\\." + NUMBER + "\\." + NUMBER);

    /** Parses an exact version; empty if the text is not one. */
    public static Optional<ClusterVersion> parse(@Nullable String text) {
        Matcher numbers = EXACT.matcher(text == null ? "" : text);
        return numbers.matches()
                ? Optional.of(new ClusterVersion(
                        Integer.parseInt(numbers.group(1)),
                        Integer.parseInt(numbers.group(2)),
                        Integer.parseInt(numbers.group(3)),
                        Integer.parseInt(numbers.group(4))))
                : Optional.empty();
    }

    /**
     * The exact version for a minor version and a platform version: v1.33 and cce.5.2 are v1.33.5-r2.
     *
     * @return empty if a text does not have this form
     */
    public static Optional<ClusterVersion> ofPlatform(String minor, @Nullable String platformVersion) {
        Matcher numbers = PLATFORM.matcher(platformVersion == null ? "" : platformVersion);
        return numbers.matches() && isMinor(minor)
                ? parse(minor + "." + numbers.group(1) + "-r" + numbers.group(2))
                : Optional.empty();
    }

    /** Whether a text is an exact or a short version: v1.19.16-r80, v1.19.16 or v1.19. */
    public static boolean isVersion(String text) {
        return isMinor(text)
                || RELEASE.matcher(text).matches()
                || EXACT.matcher(text).matches();
    }

    /** Whether a text is a minor version, such as v1.19. */
    public static boolean isMinor(String text) {
        return MINOR.matcher(text).matches();
    }

    /** Whether a name matches a version, as a whole or as a short version. The version need not be exact. */
    public static boolean matches(String version, String name) {
        return version.equals(name)
                || parse(version).filter(exact -> exact.matches(name)).isPresent();
    }

    /** The minor version, such as v1.19. */
    public String minor() {
        return "v" + majorNumber + "." + minorNumber;
    }

    /** The release, such as v1.19.16. */
    public String release() {
        return minor() + "." + releaseNumber;
    }

    /** The patch, such as r80. */
    public String patch() {
        return "r" + patchNumber;
    }

    /** Whether a text is this version or a short form of it: v1.19.16-r80, v1.19.16 or v1.19. */
    public boolean matches(String text) {
        return text.equals(toString()) || text.equals(release()) || text.equals(minor());
    }

    @Override
    public int compareTo(ClusterVersion other) {
        return Arrays.compare(numbers(), other.numbers());
    }

    private int[] numbers() {
        return new int[] {majorNumber, minorNumber, releaseNumber, patchNumber};
    }

    /** The exact version, such as v1.19.16-r80. */
    @Override
    public String toString() {
        return release() + "-" + patch();
    }
}
