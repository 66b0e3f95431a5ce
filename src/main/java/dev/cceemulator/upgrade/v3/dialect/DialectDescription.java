package dev.cceemulator.upgrade.v3.dialect;

import dev.cceemulator.evidence.Behaviour;
import dev.cceemulator.evidence.Evidence;
import dev.cceemulator.evidence.Provenance;
import dev.cceemulator.project.DialectResolver;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dialect for those who have to choose one.
 *
 * @param name as in flags and fixtures
 * @param isDefault whether it is the server's, for projects that choose none
 * @param behaviours what it does where dialects differ, and how that is known
 * @param clients whom it is for, and how that is known
 */
public record DialectDescription(String name, boolean isDefault, List<Behaviour> behaviours, List<Client> clients) {

    /**
     * A client that reads a dialect.
     *
     * @param name such as SDK for Java
     * @param versions which of its versions
     * @param evidence how it is known
     * @param source where it is written or was seen
     * @param alternative what else is to be known; null if nothing is
     */
    public record Client(
            String name,
            String versions,
            Evidence evidence,
            String source,
            @Nullable String alternative) {
        static Client of(String name, String versions, Provenance grounds) {
            return new Client(name, versions, grounds.evidence(), grounds.source(), grounds.alternative());
        }
    }

    /** Every dialect, that of the page first. */
    public static List<DialectDescription> all(DialectResolver dialects) {
        return Arrays.stream(DialectFormat.values())
                .map(format -> new DialectDescription(
                        format.dialect().id(),
                        format.dialect() == dialects.byDefault(),
                        format.behaviours(),
                        DialectClients.of(format.dialect())))
                .toList();
    }
}
