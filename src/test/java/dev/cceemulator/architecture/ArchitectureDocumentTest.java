package dev.cceemulator.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files and tests in docs/architecture.md exist. */
class ArchitectureDocumentTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "dev", "cceemulator");
    private static final Pattern FILE = Pattern.compile("([a-z0-9]+/)+[A-Za-z]+\\.java");
    private static final Pattern TEST = Pattern.compile("`([A-Za-z]+Test)`");

    @Test
    void everyFileOnThePathOfARequestExists() throws IOException {
        List<Path> missing =
                find(FILE, 0).map(SOURCES::resolve).filter(Files::notExists).toList();

        assertThat(find(FILE, 0)).hasSizeGreaterThan(5);
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTestThatEnforcesARuleExists() throws IOException {
        try (Stream<Path> tests = Files.walk(Path.of("src", "test", "java"))) {
            List<String> existing =
                    tests.map(test -> test.getFileName().toString()).toList();

            assertThat(find(TEST, 1)).isNotEmpty().allMatch(name -> existing.contains(name + ".java"));
        }
    }

    private static Stream<String> find(Pattern pattern, int group) throws IOException {
        String document = Files.readString(Path.of("docs", "architecture.md"));
        return pattern.matcher(document).results().map((MatchResult found) -> found.group(group));
    }
}
