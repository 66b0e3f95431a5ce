package dev.cceemulator.control;

import dev.cceemulator.evidence.Evidence;
import dev.cceemulator.upgrade.v3.dialect.DialectDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A description of a dialect as JSON.
 *
 * @param name its name in flags and fixtures
 * @param edition what has this form, and when it had it
 * @param isDefault whether it is the default of the server
 * @param behaviours the behaviours in which dialects differ
 * @param clients the clients that read it
 */
record DialectBody(
        String name, String edition, boolean isDefault, List<BehaviourBody> behaviours, List<Client> clients) {

    /**
     * A client that reads a dialect.
     *
     * @param name such as SDK for Java
     * @param versions which of its versions
     * @param evidence how it is known
     * @param source where it is written or was seen
     * @param alternative what else is to be known; null if nothing is
     * @param references where all that can be read
     */
    record Client(
            String name,
            String versions,
            Evidence evidence,
            String source,
            @Nullable String alternative,
            List<ReferenceBody> references) {
        static Client of(DialectDescription.Client client) {
            return new Client(
                    client.name(),
                    client.versions(),
                    client.evidence(),
                    client.source(),
                    client.alternative(),
                    ReferenceBody.all(client.references()));
        }
    }

    static DialectBody of(DialectDescription dialect) {
        return new DialectBody(
                dialect.name(),
                dialect.edition(),
                dialect.isDefault(),
                dialect.behaviours().stream().map(BehaviourBody::of).toList(),
                dialect.clients().stream().map(Client::of).toList());
    }
}
