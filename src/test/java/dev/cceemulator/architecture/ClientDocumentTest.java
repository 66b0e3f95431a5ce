package dev.cceemulator.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The snippets in docs/clients/README.md are part of the programs that are run. */
class ClientDocumentTest {
    private static final Path CLIENTS = Path.of("docs", "clients");
    private static final Pattern SHOWN = Pattern.compile("(?ms)^```[a-z]+\n(.*?)\n```$");
    private static final Pattern MARKED = Pattern.compile("(?ms)^\\h*\\S+ README: begin\n(.*?)\n\\h*\\S+ README: end$");

    @Test
    void everySnippetIsPartOfAProgramAndEveryProgramHasItsSnippet() throws IOException {
        List<String> shown =
                found(SHOWN, Files.readString(CLIENTS.resolve("README.md"))).toList();

        assertThat(shown).hasSizeGreaterThan(4).containsExactlyInAnyOrderElementsOf(marked());
    }

    private static List<String> marked() throws IOException {
        try (Stream<Path> files = Files.walk(CLIENTS)) {
            List<String> programs = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found(MARKED, Files.readString(file)).map(String::stripIndent).forEach(programs::add);
            }
            return programs;
        }
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult found) -> found.group(1));
    }
}
