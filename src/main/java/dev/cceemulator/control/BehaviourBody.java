package dev.cceemulator.control;

import dev.cceemulator.evidence.Behaviour;
import dev.cceemulator.evidence.Evidence;
import dev.cceemulator.operation.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A behaviour as JSON.
 *
 * @param id its unique name
 * @param statement what the emulator does
 * @param evidence the kind of evidence
 * @param source the source of the evidence; for an assumption, the reason for it
 * @param alternative what another source says; null if none disagrees
 * @param references links to the sources; may be empty for an assumption
 * @param operations the vendor's names of the operations that have it
 */
public record BehaviourBody(
        String id,
        String statement,
        Evidence evidence,
        String source,
        @Nullable String alternative,
        List<ReferenceBody> references,
        List<String> operations) {

    /** The JSON of a behaviour. */
    public static BehaviourBody of(Behaviour behaviour) {
        return new BehaviourBody(
                behaviour.id(),
                behaviour.statement(),
                behaviour.evidence(),
                behaviour.source(),
                behaviour.alternative(),
                ReferenceBody.all(behaviour.references()),
                behaviour.operations().stream().map(Operation::id).toList());
    }
}
