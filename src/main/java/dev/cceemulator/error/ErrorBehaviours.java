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
    public static Behaviour of(ApiError error) {
        String name = error.layer() == Layer.IAM ? "of IAM" : error.code();
        return Behaviour.of(
                "refusal." + error.name(),
                error.status() + " " + name + ": " + error.message(),
                error.grounds(),
                error.layer() == Layer.IAM ? OperationSets.IAM : OperationSets.SERVICE);
    }
}
