package dev.cceemulator.evidence;

import org.jspecify.annotations.Nullable;

/**
 * On what grounds a behaviour was chosen.
 *
 * @param evidence how it is known
 * @param source where it is written or was seen; for an assumption, why it was chosen
 * @param alternative what another source says, or null where nothing disagrees
 */
public record Provenance(
        Evidence evidence, String source, @Nullable String alternative) {

    /** An official page of the vendor says so. */
    public static Provenance documented(String source) {
        return new Provenance(Evidence.DOCUMENTED, source, null);
    }

    /** The vendor's own SDKs show it. */
    public static Provenance sdk(String source) {
        return new Provenance(Evidence.SDK, source, null);
    }

    /** Somebody recorded the real service doing it. */
    public static Provenance observed(String source) {
        return new Provenance(Evidence.OBSERVED, source, null);
    }

    /** Nothing says so. */
    public static Provenance assumed(String reason) {
        return new Provenance(Evidence.ASSUMED, reason, null);
    }

    /** The same grounds, with what another source says instead. */
    public Provenance but(String otherwise) {
        return new Provenance(evidence, source, otherwise);
    }
}
