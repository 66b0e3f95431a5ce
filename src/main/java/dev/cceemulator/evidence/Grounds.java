package dev.cceemulator.evidence;

import org.jspecify.annotations.Nullable;

/**
 * On what grounds a behaviour was chosen.
 *
 * @param evidence how it is known
 * @param source where it is written or was seen; for an assumption, why it was chosen
 * @param alternative what another source says, or null where nothing disagrees
 */
public record Grounds(
        Evidence evidence, String source, @Nullable String alternative) {

    /** An official page of the vendor says so. */
    public static Grounds documented(String source) {
        return new Grounds(Evidence.DOCUMENTED, source, null);
    }

    /** The vendor's own SDKs show it. */
    public static Grounds sdk(String source) {
        return new Grounds(Evidence.SDK, source, null);
    }

    /** Somebody recorded the real service doing it. */
    public static Grounds observed(String source) {
        return new Grounds(Evidence.OBSERVED, source, null);
    }

    /** Nothing says so. */
    public static Grounds assumed(String reason) {
        return new Grounds(Evidence.ASSUMED, reason, null);
    }

    /** The same grounds, with what another source says instead. */
    public Grounds but(String otherwise) {
        return new Grounds(evidence, source, otherwise);
    }
}
