package dev.cceemulator.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.RunningEmulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** docs/fidelity.md is generated from the behaviours of the emulator; with -Ddocs.write this test writes it. */
class FidelityDocumentTest {
    private static final Path DOCUMENT = Path.of("docs", "fidelity.md");

    private static final Map<String, String> SECTIONS = Map.ofEntries(
            Map.entry("list", "The list of upgrade workflows"),
            Map.entry("workflow", "Workflows that clients drive"),
            Map.entry("task", "Tasks of every type"),
            Map.entry("precheck", "Pre-upgrade checks"),
            Map.entry("snapshot", "Snapshots"),
            Map.entry("upgrade", "Upgrades"),
            Map.entry("postcheck", "Post-upgrade checks"),
            Map.entry("cluster", "Clusters"),
            Map.entry("catalogue", "Versions and upgrade paths"),
            Map.entry("auth", "Who may call"),
            Map.entry("iam", "Tokens and projects"),
            Map.entry("gateway", "Around every operation"),
            Map.entry("refusal", "Errors"),
            Map.entry("control", "The control API"));
    private static final List<String> ORDER = List.of(
            "list",
            "workflow",
            "task",
            "precheck",
            "snapshot",
            "upgrade",
            "postcheck",
            "cluster",
            "catalogue",
            "auth",
            "iam",
            "gateway",
            "refusal",
            "control");

    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    @Test
    void theDocumentMatchesTheData() throws IOException {
        String expected = document(behaviours());

        if (System.getProperty("docs.write") != null) {
            Files.writeString(DOCUMENT, expected);
        }

        assertThat(DOCUMENT)
                .as("write it with: mvn test -Dtest=FidelityDocumentTest -Ddocs.write")
                .hasContent(expected);
    }

    @Test
    void everyBehaviourHasASection() {
        assertThat(behaviours()).extracting(FidelityDocumentTest::section).isSubsetOf(ORDER);
    }

    private List<Map<String, Object>> behaviours() {
        return emulator.described().get("/_emulator/behaviours").jsonPath().getList("$");
    }

    private List<Map<String, Object>> clients() {
        return dialects("collectMany { dialect -> dialect.clients.collect { it + [dialect: dialect.name] } }");
    }

    private List<Map<String, Object>> differences() {
        return dialects("collect { [dialect: it.name, edition: it.edition, behaviours: it.behaviours.id.join(', ')] }");
    }

    private List<Map<String, Object>> dialects(String path) {
        return emulator.described().get("/_emulator/dialects").jsonPath().getList(path);
    }

    private static String section(Map<String, Object> behaviour) {
        return behaviour.get("id").toString().replaceFirst("\\..*", "");
    }

    private String document(List<Map<String, Object>> behaviours) {
        String head = """
                # How faithful it is

                What the emulator does as the real service does, and how each is known. This page is written from the data
                that the emulator also answers at `GET /_emulator/behaviours` and `GET /_emulator/dialects`, and a test
                compares the two.

                | evidence | meaning |
                |---|---|
                | DOCUMENTED | an official page or API definition of the vendor says so |
                | SDK | the vendor's own SDKs show it |
                | OBSERVED | somebody recorded the real service doing it |
                | ASSUMED | nothing says so; the most plausible answer was chosen |

                Each link has the date of the page or the commit of the file, and the day on which it was looked at. Those of
                an assumption show what is known beside it, or against it.

                Sources contradict each other, and each has several editions. The first of these that shows a behaviour decides:

                1. the page of the list of workflows, in the editions of 2024 and 2025, for the list in the dialect `documented`
                2. a recording of the real service
                3. the newest example of the operation in the vendor's API definition
                4. the newest table of fields, in the API definition or on the operation's page
                5. older pages
                6. an assumption

                The vendor's pages, API Explorer and SDKs are generated from the API definition. The edition that was compared is
                of 2026-09-18; a test compares the OpenAPI document with it, and has the reason of each difference.
                """;
        return ORDER.stream()
                .map(section -> section(section, behaviours))
                .collect(Collectors.joining("", head + assumptions(behaviours) + dialects(), ""));
    }

    private static String assumptions(List<Map<String, Object>> behaviours) {
        List<String> assumptions = ORDER.stream()
                .flatMap(section -> behaviours.stream()
                        .filter(behaviour -> section(behaviour).equals(section)))
                .filter(behaviour -> behaviour.get("evidence").equals("ASSUMED"))
                .map(behaviour -> "| %s | %s | %s |\n"
                        .formatted(behaviour.get("id"), behaviour.get("statement"), behaviour.get("source")))
                .toList();
        return """

                ## Assumptions

                These %d of the %d behaviours are what a conformance run against the real service will ask, but for the rules of
                the emulator itself, of which the reason says so.

                | id | behaviour | why it was chosen |
                |---|---|---|
                %s""".formatted(assumptions.size(), behaviours.size(), String.join("", assumptions));
    }

    private String dialects() {
        String clients = clients().stream().map(FidelityDocumentTest::client).collect(Collectors.joining());
        String differences =
                differences().stream().map(FidelityDocumentTest::difference).collect(Collectors.joining());
        return """

                ## Dialects

                Clients differ in what they can read, and so do the sources. `--dialect` says what those of the server expect,
                `"dialect"` in a project's `project.json` what those of the project expect, which wins.

                | client | versions | dialect | evidence | source | what else is to be known | links |
                |---|---|---|---|---|---|---|
                %s
                | dialect | edition | what it does where dialects differ; each is in the next section |
                |---|---|---|
                %s""".formatted(clients, differences);
    }

    private static String client(Map<String, Object> client) {
        return "| %s | %s | `%s` | %s | %s | %s | %s |\n"
                .formatted(
                        client.get("name"),
                        client.get("versions"),
                        client.get("dialect"),
                        client.get("evidence"),
                        client.get("source"),
                        client.getOrDefault("alternative", ""),
                        links(client));
    }

    private static String difference(Map<String, Object> difference) {
        return "| `%s` | %s | %s |\n"
                .formatted(difference.get("dialect"), difference.get("edition"), difference.get("behaviours"));
    }

    private static String section(String section, List<Map<String, Object>> behaviours) {
        return behaviours.stream()
                .filter(behaviour -> section(behaviour).equals(section))
                .map(FidelityDocumentTest::row)
                .collect(Collectors.joining(
                        "",
                        "\n## " + SECTIONS.get(section)
                                + "\n\n| id | behaviour | evidence | source | what else is said | links |\n|---|---|---|---|---|---|\n",
                        ""));
    }

    private static String row(Map<String, Object> behaviour) {
        return "| %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        behaviour.get("id"),
                        behaviour.get("statement"),
                        behaviour.get("evidence"),
                        behaviour.get("source"),
                        behaviour.getOrDefault("alternative", ""),
                        links(behaviour));
    }

    private static String links(Map<String, Object> known) {
        List<?> references = (List<?>) known.get("references");
        return references.stream()
                .map(reference -> (Map<?, ?>) reference)
                .map(reference -> "[%s](%s), %s, looked at %s"
                        .formatted(
                                reference.get("title"),
                                reference.get("link"),
                                reference.get("edition"),
                                reference.get("lookedAt")))
                .collect(Collectors.joining("<br>"));
    }
}
