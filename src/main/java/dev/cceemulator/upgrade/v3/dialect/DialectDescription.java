package dev.cceemulator.upgrade.v3.dialect;

import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.evidence.Behaviour;
import dev.cceemulator.evidence.Evidence;
import dev.cceemulator.evidence.Provenance;
import dev.cceemulator.evidence.Reference;
import dev.cceemulator.project.DialectResolver;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A description of a dialect, to help users choose one.
 *
 * @param name its name in flags and fixtures
 * @param edition what has this form, and when it had it
 * @param isDefault whether it is the default of the server
 * @param behaviours its behaviours where dialects differ, with their evidence
 * @param clients the clients that read it, with the evidence
 */
public record DialectDescription(
        String name, String edition, boolean isDefault, List<Behaviour> behaviours, List<Client> clients) {

    /**
     * A client that reads a dialect.
     *
     * @param name such as SDK for Java
     * @param versions the versions that read the dialect
     * @param evidence the kind of evidence
     * @param source the source of the evidence
     * @param alternative a restriction or another source; null if there is none
     * @param references links to the sources
     */
    public record Client(
            String name,
            String versions,
            Evidence evidence,
            String source,
            @Nullable String alternative,
            List<Reference> references) {
        static Client of(String name, String versions, Provenance provenance) {
            return new Client(
                    name,
                    versions,
                    provenance.evidence(),
                    provenance.source(),
                    provenance.alternative(),
                    provenance.references());
        }
    }

    /** All dialects, the documented one first. */
    public static List<DialectDescription> all(DialectResolver dialects) {
        return Arrays.stream(DialectFormat.values())
                .map(format -> new DialectDescription(
                        format.dialect().id(),
                        edition(format.dialect()),
                        format.dialect() == dialects.defaultDialect(),
                        format.behaviours(),
                        DialectClients.of(format.dialect())))
                .toList();
    }

    private static String edition(Dialect dialect) {
        return switch (dialect) {
            case DOCUMENTED -> "the operation's page and API definition from 2024-01-11 to 2025-11-28";
            case SDK_OBJECT -> "SDKs generated before 2026-04-24";
            case SDK_ARRAY -> "SDKs generated since 2026-04-24";
            case DEFINITION -> "the API definition since 2026-04-25; critical in its example since 2026-09-18";
        };
    }
}
