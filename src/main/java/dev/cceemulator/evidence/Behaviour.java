package dev.cceemulator.evidence;

import dev.cceemulator.operation.Operation;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing the emulator does as the real service does, and how that is known.
 *
 * @param id a short name, unique among all behaviours, such as {@code list.items}
 * @param statement what the emulator does
 * @param evidence how it is known
 * @param source where it is written or was seen; for an assumption, why it was chosen
 * @param alternative what another source says, or null where nothing disagrees
 * @param references where all that can be read; none is needed for an assumption
 * @param operations the operations that show it
 */
public record Behaviour(
        String id,
        String statement,
        Evidence evidence,
        String source,
        @Nullable String alternative,
        List<Reference> references,
        Set<Operation> operations) {

    /** A behaviour with its provenance and the operations that show it. */
    public static Behaviour of(String id, String statement, Provenance grounds, Set<Operation> operations) {
        return new Behaviour(
                id,
                statement,
                grounds.evidence(),
                grounds.source(),
                grounds.alternative(),
                grounds.references(),
                operations);
    }

    /** The same behaviour in other words. */
    public Behaviour withStatement(String words) {
        return new Behaviour(id, words, evidence, source, alternative, references, operations);
    }
}
