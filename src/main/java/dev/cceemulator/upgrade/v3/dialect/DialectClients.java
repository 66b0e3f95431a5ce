package dev.cceemulator.upgrade.v3.dialect;

import static dev.cceemulator.evidence.Provenance.assumed;
import static dev.cceemulator.evidence.Provenance.sdk;
import static dev.cceemulator.evidence.Reference.CPP_LIST_OF_ARRAY;
import static dev.cceemulator.evidence.Reference.GO_LIST_OF_ARRAY;
import static dev.cceemulator.evidence.Reference.GO_LIST_OF_OBJECT;
import static dev.cceemulator.evidence.Reference.JAVA_LIST_OF_ARRAY;
import static dev.cceemulator.evidence.Reference.JAVA_LIST_OF_OBJECT;
import static dev.cceemulator.evidence.Reference.NODE_LIST_OF_ARRAY;
import static dev.cceemulator.evidence.Reference.NODE_LIST_OF_OBJECT;
import static dev.cceemulator.evidence.Reference.PHP_LIST_OF_ARRAY;
import static dev.cceemulator.evidence.Reference.PYTHON_LIST_OF_ARRAY;
import static dev.cceemulator.evidence.Reference.PYTHON_LIST_OF_OBJECT;
import static dev.cceemulator.evidence.Reference.TERRAFORM_UPGRADE;

import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.upgrade.v3.dialect.DialectDescription.Client;
import java.util.List;

/** The clients that read each dialect. Clients that were run, were run against responses in each form, including empty lists. */
final class DialectClients {
    private static final String JAVA = "SDK for Java";
    private static final String PYTHON = "SDK for Python";
    private static final String NODE = "SDK for Node.js";
    private static final String GO = "SDK for Go";

    private static final List<Client> OF_DOCUMENTED = List.of(
            Client.of(
                    "curl, and what else reads plain JSON",
                    "all",
                    assumed("it has no model of the answer, so it reads what the page shows, or any other dialect")),
            Client.of(
                    "golangsdk, which Terraform's provider uses",
                    "all",
                    sdk("its source: no model of this operation", TERRAFORM_UPGRADE)
                            .but("the provider never calls the list")),
            Client.of(
                    PYTHON,
                    "before 3.1.192",
                    sdk("3.1.130 was run: the page's times stay text", PYTHON_LIST_OF_OBJECT)
                            .but("it reads " + Dialect.SDK_OBJECT.id()
                                    + " too, and cuts its times to dates; an array it loses silently")));

    private static final List<Client> OF_SDK_OBJECT = List.of(
            Client.of(
                    JAVA,
                    "3.1.88 to 3.1.192",
                    sdk("its source; 3.1.130 was run", JAVA_LIST_OF_OBJECT)
                            .but("3.1.76 to 3.1.87 expect the ends of a line as plain text, which no dialect writes")),
            Client.of(
                    NODE,
                    "before 3.1.192",
                    sdk("its source", NODE_LIST_OF_OBJECT)
                            .but("it checks no types as it runs, so that any dialect gets through")),
            Client.of(
                    GO,
                    "up to 0.1.188 (2026-03-12)",
                    sdk("its source; it was not run", GO_LIST_OF_OBJECT)
                            .but("it reads the page's times too, as plain text")));

    private static final List<Client> OF_SDK_ARRAY = List.of(
            Client.of(JAVA, "since 3.1.193 (2026-04-24)", sdk("its source; 3.1.212 was run", JAVA_LIST_OF_ARRAY)),
            Client.of(
                    PYTHON,
                    "since 3.1.192 (2026-04-24)",
                    sdk("its source; 3.1.211 and 3.1.219 were run", PYTHON_LIST_OF_ARRAY)
                            .but("it makes a list of one of the other dialects' object")),
            Client.of(
                    NODE,
                    "since 3.1.192 (2026-04-24)",
                    sdk("its source; 3.1.211 was run", NODE_LIST_OF_ARRAY).but("it checks no types as it runs")),
            Client.of(
                    GO,
                    "0.1.207",
                    sdk("its source; it was run against " + Dialect.SDK_ARRAY.id(), GO_LIST_OF_ARRAY)
                            .but("with which version after 0.1.188 it changed is not known")),
            Client.of(
                    "SDKs for .NET, PHP and C++",
                    "3.1.207, 3.1.193 and 3.1.201, the last ones seen",
                    sdk("their source; they were not run", PHP_LIST_OF_ARRAY, CPP_LIST_OF_ARRAY)
                            .but("with which version each of them changed is not known")));

    private static final List<Client> OF_DEFINITION = List.of(
            Client.of(
                    PYTHON,
                    "since 3.1.192 (2026-04-24)",
                    sdk("its source; it was not run in this dialect", PYTHON_LIST_OF_ARRAY)),
            Client.of(
                    NODE,
                    "since 3.1.192 (2026-04-24)",
                    sdk("its source", NODE_LIST_OF_ARRAY).but("it checks no types as it runs")));

    private DialectClients() {}

    static List<Client> of(Dialect dialect) {
        return switch (dialect) {
            case DOCUMENTED -> OF_DOCUMENTED;
            case SDK_OBJECT -> OF_SDK_OBJECT;
            case SDK_ARRAY -> OF_SDK_ARRAY;
            case DEFINITION -> OF_DEFINITION;
        };
    }
}
