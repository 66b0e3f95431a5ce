package dev.cceemulator.boot;

import dev.cceemulator.catalogue.CatalogueBehaviours;
import dev.cceemulator.control.ControlBehaviours;
import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.error.ErrorBehaviours;
import dev.cceemulator.evidence.Behaviour;
import dev.cceemulator.gateway.GatewayBehaviours;
import dev.cceemulator.iam.IamBehaviours;
import dev.cceemulator.iam.LoginBehaviours;
import dev.cceemulator.operation.Operation;
import dev.cceemulator.upgrade.v3.UpgradeBehaviours;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All behaviours of the emulator, with their evidence. */
final class Behaviours {
    static final List<Behaviour> ALL = Stream.of(
                    UpgradeBehaviours.ALL,
                    CatalogueBehaviours.ALL,
                    IamBehaviours.ALL,
                    LoginBehaviours.ALL,
                    GatewayBehaviours.ALL,
                    ErrorBehaviours.ALL,
                    ControlBehaviours.ALL)
            .flatMap(List::stream)
            .toList();

    private Behaviours() {}

    /** The specific behaviours of an operation, in a dialect if it depends on one. */
    static List<Behaviour> of(Operation operation, Optional<Dialect> dialect) {
        return Stream.of(
                        dialect.map(chosen -> UpgradeBehaviours.of(operation, chosen))
                                .orElse(List.of()),
                        CatalogueBehaviours.ALL,
                        LoginBehaviours.ALL)
                .flatMap(List::stream)
                .filter(behaviour -> behaviour.operations().contains(operation))
                .toList();
    }
}
