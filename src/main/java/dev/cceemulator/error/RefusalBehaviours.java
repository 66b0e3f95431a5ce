package dev.cceemulator.error;

import dev.cceemulator.error.Refusal.Layer;
import dev.cceemulator.evidence.Behaviour;
import java.util.Arrays;
import java.util.List;

/** The table of refusals, as behaviours with their evidence. */
public final class RefusalBehaviours {
    /** One for each row. */
    public static final List<Behaviour> ALL =
            Arrays.stream(Refusal.values()).map(RefusalBehaviours::of).toList();

    private RefusalBehaviours() {}

    /** What one row says, as a behaviour. */
    public static Behaviour of(Refusal refusal) {
        String name = refusal.layer() == Layer.IAM ? "of IAM" : refusal.code();
        return Behaviour.of(
                "refusal." + refusal.name(),
                refusal.status() + " " + name + ": " + refusal.message(),
                refusal.grounds());
    }
}
