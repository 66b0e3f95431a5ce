package dev.cceemulator.control;

import dev.cceemulator.upgrade.v3.dialect.DialectDescription;
import dev.cceemulator.upgrade.v3.dialect.DialectDescription.Client;
import java.util.List;

/**
 * A description of a dialect as JSON.
 *
 * @param name its name in flags and fixtures
 * @param isDefault whether it is the default of the server
 * @param behaviours the behaviours in which dialects differ
 * @param clients the clients that read it
 */
record DialectBody(String name, boolean isDefault, List<BehaviourBody> behaviours, List<Client> clients) {

    static DialectBody of(DialectDescription dialect) {
        return new DialectBody(
                dialect.name(),
                dialect.isDefault(),
                dialect.behaviours().stream().map(BehaviourBody::of).toList(),
                dialect.clients());
    }
}
