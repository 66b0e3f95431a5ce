package dev.cceemulator.house;

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

/** docs/fidelity.md is written from what the emulator says of itself; with -Ddocs.write this test writes it. */
class FidelityDocumentTest {
    private static final Path DOCUMENT = Path.of("docs", "fidelity.md");

    private static final Map<String, String> SECTIONS = Map.of(
            "list", "The list of upgrade workflows",
            "cluster", "Clusters",
            "auth", "Who may call",
            "gateway", "Around every operation",
            "refusal", "Refusals");
    private static final List<String> ORDER = List.of("list", "cluster", "auth", "gateway", "refusal");

    @RegisterExtension
    private final RunningEmulator emulator = new RunningEmulator();

    @Test
    void theDocumentSaysWhatTheDataSays() throws IOException {
        String expected = document(behaviours());

        if (System.getProperty("docs.write") != null) {
            Files.writeString(DOCUMENT, expected);
        }

        assertThat(DOCUMENT)
                .as("write it anew with: mvn test -Dtest=FidelityDocumentTest -Ddocs.write")
                .hasContent(expected);
    }

    @Test
    void everyBehaviourHasASection() {
        assertThat(behaviours()).extracting(FidelityDocumentTest::section).isSubsetOf(ORDER);
    }

    private List<Map<String, String>> behaviours() {
        return emulator.described().get("/_emulator/behaviours").jsonPath().getList("$");
    }

    private static String section(Map<String, String> behaviour) {
        return behaviour.get("id").replaceFirst("\\..*", "");
    }

    private static String document(List<Map<String, String>> behaviours) {
        String head = """
                # How faithful it is

                What the emulator does as the real service does, and how each is known. This page is written from the data
                that the emulator also answers at `GET /_emulator/behaviours`, and a test compares the two.

                | evidence | meaning |
                |---|---|
                | DOCUMENTED | an official page of the vendor says so |
                | SDK | the vendor's own SDKs show it |
                | OBSERVED | somebody recorded the real service doing it |
                | ASSUMED | nothing says so; the most plausible answer was chosen |
                """;
        return ORDER.stream().map(section -> section(section, behaviours)).collect(Collectors.joining("", head, ""));
    }

    private static String section(String section, List<Map<String, String>> behaviours) {
        return behaviours.stream()
                .filter(behaviour -> section(behaviour).equals(section))
                .map(FidelityDocumentTest::row)
                .collect(Collectors.joining(
                        "",
                        "\n## " + SECTIONS.get(section)
                                + "\n\n| id | behaviour | evidence | source | what else is said |\n|---|---|---|---|---|\n",
                        ""));
    }

    private static String row(Map<String, String> behaviour) {
        return "| %s | %s | %s | %s | %s |\n"
                .formatted(
                        behaviour.get("id"),
                        behaviour.get("statement"),
                        behaviour.get("evidence"),
                        behaviour.get("source"),
                        behaviour.getOrDefault("alternative", ""));
    }
}
