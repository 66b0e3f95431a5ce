package dev.cceemulator.catalogue;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The exact version of a cluster, such as v1.19.16-r80; the greater, the newer.
 *
 * @param majorNumber 1 of v1.19.16-r80
 * @param minorNumber 19 of v1.19.16-r80
 * @param releaseNumber 16 of v1.19.16-r80
 * @param patchNumber 80 of v1.19.16-r80
 */
public record ClusterVersion(int majorNumber, int minorNumber, int releaseNumber, int patchNumber)
        implements Comparable<ClusterVersion> {
    /** No zero leads, so that two texts are never one version, and every number is an int. */
    private static final String NUMBER = "(0|[1-9][0-9]{0,8})";

    private static final Pattern MINOR = Pattern.compile("v" + NUMBER + "\\." + NUMBER);
    private static final Pattern RELEASE = Pattern.compile(MINOR + "\\." + NUMBER);
    private static final Pattern EXACT = Pattern.compile(RELEASE + "-r" + NUMBER);

    /** The platform version names the release and the patch below the minor version. */
    private static final Pattern PLATFORM = Pattern.compile("cce\\." + NUMBER + "\\." + NUMBER);

    /** The version that a text names exactly; empty if it names none, or only a part of one. */
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
     * The version of clusters of a minor version and a platform version: v1.33 and cce.5.2 are v1.33.5-r2.
     *
     * @return empty unless the texts have these forms
     */
    public static Optional<ClusterVersion> ofPlatform(String minor, @Nullable String platformVersion) {
        Matcher numbers = PLATFORM.matcher(platformVersion == null ? "" : platformVersion);
        return numbers.matches() && isMinor(minor)
                ? parse(minor + "." + numbers.group(1) + "-r" + numbers.group(2))
                : Optional.empty();
    }

    /** Whether a text is a version or the beginning of one: v1.19.16-r80, v1.19.16 or v1.19. */
    public static boolean isVersion(String text) {
        return isMinor(text)
                || RELEASE.matcher(text).matches()
                || EXACT.matcher(text).matches();
    }

    /** Whether a text is the minor version of clusters, such as v1.19. */
    public static boolean isMinor(String text) {
        return MINOR.matcher(text).matches();
    }

    /** Whether a name stands for a version: all of it, or only its beginning. A version need not be an exact one. */
    public static boolean isNamedBy(String version, String name) {
        return version.equals(name)
                || parse(version).filter(exact -> exact.isNamedBy(name)).isPresent();
    }

    /** Such as v1.19. */
    public String minor() {
        return "v" + majorNumber + "." + minorNumber;
    }

    /** Such as v1.19.16. */
    public String release() {
        return minor() + "." + releaseNumber;
    }

    /** Such as r80. */
    public String patch() {
        return "r" + patchNumber;
    }

    /** Whether a text is this version, or only the beginning of it: v1.19.16-r80, v1.19.16 or v1.19. */
    public boolean isNamedBy(String text) {
        return text.equals(toString()) || text.equals(release()) || text.equals(minor());
    }

    @Override
    public int compareTo(ClusterVersion other) {
        return Arrays.compare(numbers(), other.numbers());
    }

    private int[] numbers() {
        return new int[] {majorNumber, minorNumber, releaseNumber, patchNumber};
    }

    /** Such as v1.19.16-r80. */
    @Override
    public String toString() {
        return release() + "-" + patch();
    }
}
