package dev.cceemulator.error;

import dev.cceemulator.error.ApiError.Layer;
import dev.cceemulator.evidence.Behaviour;
import dev.cceemulator.operation.OperationSets;
import java.util.Arrays;
import java.util.List;

/** The error catalogue, as behaviours with their evidence. */
public final class ErrorBehaviours {
    /** One behaviour for each error. */
    public static final List<Behaviour> ALL =
            Arrays.stream(ApiError.values()).map(ErrorBehaviours::of).toList();

    private ErrorBehaviours() {}

    /** The behaviour of one error. */
    public static Behaviour of(ApiError refusal) {
        String name = refusal.layer() == Layer.IAM ? "of IAM" : refusal.code();
        return Behaviour.of(
                "refusal." + refusal.name(),
                refusal.status() + " " + name + ": " + refusal.message(),
                refusal.grounds(),
                refusal.layer() == Layer.IAM ? OperationSets.IAM : OperationSets.SERVICE);
    }
}
