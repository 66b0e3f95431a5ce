package dev.cceemulator.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On what grounds a behaviour was chosen.
 *
 * @param evidence how it is known
 * @param source where it is written or was seen; for an assumption, why it was chosen
 * @param alternative what another source says, or null where nothing disagrees
 * @param references where all that can be read; none is needed for an assumption
 */
public record Provenance(
        Evidence evidence, String source, @Nullable String alternative, List<Reference> references) {

    /** An official page of the vendor says so. */
    public static Provenance documented(String source, Reference... references) {
        return of(Evidence.DOCUMENTED, source, references);
    }

    /** The vendor's own SDKs show it. */
    public static Provenance sdk(String source, Reference... references) {
        return of(Evidence.SDK, source, references);
    }

    /** Somebody recorded the real service doing it. */
    public static Provenance observed(String source, Reference... references) {
        return of(Evidence.OBSERVED, source, references);
    }

    /** Nothing says so. */
    public static Provenance assumed(String reason, Reference... references) {
        return of(Evidence.ASSUMED, reason, references);
    }

    private static Provenance of(Evidence evidence, String source, Reference... references) {
        return new Provenance(evidence, source, null, List.of(references));
    }

    /** The same grounds, with what another source says instead. */
    public Provenance but(String otherwise) {
        return new Provenance(evidence, source, otherwise, references);
    }
}
