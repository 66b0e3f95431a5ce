package dev.cceemulator.error;

import dev.cceemulator.evidence.Behaviour;
import java.util.Arrays;
import java.util.List;

/** The table of refusals, as behaviours with their evidence. */
public final class RefusalBehaviours {
    /** One for each row. */
    public static final List<Behaviour> ALL =
            Arrays.stream(Refusal.values()).map(RefusalBehaviours::of).toList();

    private RefusalBehaviours() {}

    private static Behaviour of(Refusal refusal) {
        return Behaviour.of(
                "refusal." + refusal.name(),
                refusal.status() + " " + refusal.code() + ": " + refusal.message(),
                refusal.grounds());
    }
}
