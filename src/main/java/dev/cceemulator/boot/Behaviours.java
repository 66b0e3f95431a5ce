package dev.cceemulator.boot;

import dev.cceemulator.catalogue.CatalogueBehaviours;
import dev.cceemulator.error.ErrorBehaviours;
import dev.cceemulator.evidence.Behaviour;
import dev.cceemulator.gateway.GatewayBehaviours;
import dev.cceemulator.iam.IamBehaviours;
import dev.cceemulator.iam.LoginBehaviours;
import dev.cceemulator.upgrade.v3.UpgradeBehaviours;
import java.util.List;
import java.util.stream.Stream;

/** What the emulator does as the real service does, each with its evidence. */
final class Behaviours {
    static final List<Behaviour> ALL = Stream.of(
                    UpgradeBehaviours.ALL,
                    CatalogueBehaviours.ALL,
                    IamBehaviours.ALL,
                    LoginBehaviours.ALL,
                    GatewayBehaviours.ALL,
                    ErrorBehaviours.ALL)
            .flatMap(List::stream)
            .toList();

    private Behaviours() {}
}
