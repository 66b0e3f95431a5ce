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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The README's whole upgrade does what the README says that it does, where a machine has bash and curl. */
class ReadmeUpgradeTest {
    private static final Pattern SECTION = Pattern.compile("(?ms)^## A whole upgrade in one minute$(.*?)^## ");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```[a-z]+\n(.*?\n)```$");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @RegisterExtension
    private final RunningEmulator emulator = new RunningEmulator();

    @Test
    void itsCommandsPrintWhatItShows() throws Exception {
        assumeThat(List.of("bash", "curl", "grep", "cut")).allMatch(ReadmeUpgradeTest::isInstalled);
        List<String> blocks = blocks();

        String printed = run(blocks.get(0)
                .replace("http://127.0.0.1:8080", emulator.baseUri().toString()));

        assertThat(withoutIds(printed)).isEqualTo(withoutIds(blocks.get(1)));
    }

    private static List<String> blocks() throws IOException {
        String section = SECTION.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
        return BLOCK.matcher(section)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String run(String commands) throws Exception {
        Process bash = new ProcessBuilder("bash", "-c", commands)
                .redirectErrorStream(true)
                .start();
        String printed = new String(bash.getInputStream().readAllBytes(), UTF_8);
        assertThat(bash.waitFor()).isZero();
        return printed;
    }

    /** Ids are random, so the first one is 1 wherever it stands, and so on. */
    private static String withoutIds(String text) {
        Map<String, String> numbers = new LinkedHashMap<>();
        return UUID.matcher(text)
                .replaceAll(id -> numbers.computeIfAbsent(id.group(), added -> "id-" + (numbers.size() + 1)));
    }

    private static boolean isInstalled(String command) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }
}
