package dev.cceemulator.control;

import dev.cceemulator.evidence.Behaviour;
import dev.cceemulator.evidence.Evidence;
import dev.cceemulator.operation.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A behaviour as JSON.
 *
 * @param id a short name, unique among all behaviours
 * @param statement what the emulator does
 * @param evidence how it is known
 * @param source where it is written or was seen; for an assumption, why it was chosen
 * @param alternative what another source says; null if none disagrees
 * @param operations the vendor's names of the operations that show it
 */
public record BehaviourBody(
        String id,
        String statement,
        Evidence evidence,
        String source,
        @Nullable String alternative,
        List<String> operations) {

    /** The JSON of a behaviour. */
    public static BehaviourBody of(Behaviour behaviour) {
        return new BehaviourBody(
                behaviour.id(),
                behaviour.statement(),
                behaviour.evidence(),
                behaviour.source(),
                behaviour.alternative(),
                behaviour.operations().stream().map(Operation::id).toList());
    }
}
