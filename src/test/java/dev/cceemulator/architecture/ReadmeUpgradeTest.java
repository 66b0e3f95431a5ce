package dev.cceemulator.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.cceemulator.testing.RunningEmulator;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The commands of the README print what docs/upgrades.md shows; needs bash and curl. */
class ReadmeUpgradeTest {
    private static final Pattern COMMANDS =
            Pattern.compile("(?ms)^## A whole upgrade in fifteen lines$.*?^```bash\n(.*?\n)```$");
    private static final Pattern OUTPUT =
            Pattern.compile("(?ms)^## The output of a whole upgrade$.*?^```json\n(.*?\n)```$");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    @Test
    void itsCommandsPrintTheDocumentedOutput() throws Exception {
        assumeThat(List.of("bash", "curl", "grep", "cut")).allMatch(ReadmeUpgradeTest::isInstalled);
        String commands = find(COMMANDS, Path.of("README.md"));

        String printed =
                run(commands.replace("http://127.0.0.1:8080", emulator.baseUri().toString()));

        assertThat(withoutIds(printed)).isEqualTo(withoutIds(find(OUTPUT, Path.of("docs", "upgrades.md"))));
    }

    private static String find(Pattern block, Path document) throws IOException {
        return block.matcher(Files.readString(document))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String run(String commands) throws Exception {
        Process bash = new ProcessBuilder("bash", "-c", commands)
                .redirectErrorStream(true)
                .start();
        String printed = new String(bash.getInputStream().readAllBytes(), UTF_8);
        assertThat(bash.waitFor()).isZero();
        return printed;
    }

    /** Replaces random ids by their number: the first one is 1, and so on. */
    private static String withoutIds(String text) {
        Map<String, String> numbers = new LinkedHashMap<>();
        return UUID.matcher(text)
                .replaceAll(id -> numbers.computeIfAbsent(id.group(), added -> "id-" + (numbers.size() + 1)));
    }

    private static boolean isInstalled(String command) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, command)));
    }
}
