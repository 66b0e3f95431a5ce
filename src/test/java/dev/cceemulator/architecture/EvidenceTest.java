package dev.cceemulator.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.evidence.Reference;
import dev.cceemulator.testing.RunningEmulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is said to be known can be looked up, and names dialects as they are. */
class EvidenceTest {
    private static final Path SOURCES = Path.of("src", "main", "java");

    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    @Test
    void everyBehaviourThatIsNoAssumptionHasAReference() {
        assertThat(behaviours()).filteredOn(EvidenceTest::lacksReference).isEmpty();
    }

    @Test
    void everyClientOfADialectThatIsNoAssumptionHasAReference() {
        assertThat(dialects().stream().flatMap(dialect -> list(dialect, "clients")))
                .filteredOn(EvidenceTest::lacksReference)
                .isEmpty();
    }

    @Test
    void everyReferenceIsUsed() {
        Set<Object> used = Stream.concat(
                        behaviours().stream(), dialects().stream().flatMap(dialect -> list(dialect, "clients")))
                .flatMap(known -> list(known, "references"))
                .map(reference -> reference.get("link"))
                .collect(Collectors.toSet());

        assertThat(Reference.values())
                .filteredOn(reference -> !used.contains(reference.link()))
                .isEmpty();
    }

    @Test
    void aStatementNamesExactlyTheDialectsThatHaveIt() {
        assertThat(dialects().stream()
                        .flatMap(dialect -> list(dialect, "behaviours"))
                        .distinct())
                .allSatisfy(behaviour -> assertThat(behaviour.get("statement").toString())
                        .startsWith(inDialects(dialects().stream()
                                .filter(dialect -> list(dialect, "behaviours").anyMatch(behaviour::equals))
                                .map(dialect -> dialect.get("name").toString())
                                .toList())));
    }

    @Test
    void noOtherTextNamesADialect() throws IOException {
        List<String> names = Arrays.stream(Dialect.values())
                .map(Dialect::id)
                .filter(name -> name.contains("-"))
                .toList();

        assertThat(names).isNotEmpty();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.endsWith("Dialect.java"))
                            .flatMap(EvidenceTest::code))
                    .noneMatch(line -> names.stream().anyMatch(line::contains));
        }
    }

    private static Stream<String> code(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.strip().matches("(/\\*\\*|\\*|//).*"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inDialects(List<String> names) {
        String listed = String.join(", ", names).replaceFirst(", ([^,]*)$", " and $1");
        return "In the dialect" + (names.size() == 1 ? " " : "s ") + listed + ", ";
    }

    private static boolean lacksReference(Map<String, Object> known) {
        return !known.get("evidence").equals("ASSUMED")
                && list(known, "references").findAny().isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> list(Map<String, Object> owner, String name) {
        return ((List<Map<String, Object>>) owner.get(name)).stream();
    }

    private static List<Map<String, Object>> behaviours() {
        return emulator.described().get("/_emulator/behaviours").jsonPath().getList("$");
    }

    private static List<Map<String, Object>> dialects() {
        return emulator.described().get("/_emulator/dialects").jsonPath().getList("$");
    }
}
