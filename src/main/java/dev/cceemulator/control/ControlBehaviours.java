package dev.cceemulator.control;

import static dev.cceemulator.evidence.Provenance.assumed;

import dev.cceemulator.evidence.Behaviour;
import dev.cceemulator.operation.OperationSets;
import java.util.List;

/** The behaviours of the control API, which the real service does not have. */
public final class ControlBehaviours {
    /** Every such behaviour. */
    public static final List<Behaviour> ALL = List.of(Behaviour.of(
            "control.addition",
            "Paths below /_emulator are an addition of the emulator",
            assumed("the real service has no such paths and is assumed to answer 404 APIGW.0101 there, as the emulator"
                    + " does on its main port when the control API has a port of its own"),
            OperationSets.CONTROL));

    private ControlBehaviours() {}
}
