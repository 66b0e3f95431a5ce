package dev.cceemulator.process;

import dev.cceemulator.testing.Bundled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Fixtures that would be too large to keep: one project, and tokens for nobody. */
final class GeneratedFixtures {
    private static final int ANNOTATIONS = 400;
    private static final int ANNOTATION_LENGTH = 60_000;

    private GeneratedFixtures() {}

    /** One cluster whose list is 24 MB, several times what the system keeps between server and client. */
    static Path withLargeAnswer(Path folder) throws IOException {
        String value = "x".repeat(ANNOTATION_LENGTH);
        String annotations = IntStream.range(0, ANNOTATIONS)
                .mapToObj(number -> "\"" + number + "\": \"" + value + "\"")
                .collect(Collectors.joining(", "));
        write(folder, Bundled.DOCUMENTED, "\"annotations\": {" + annotations + "}, ");
        return folder;
    }

    /** So many clusters with a workflow each. */
    static Path withClusters(Path folder, int clusters) throws IOException {
        for (int number = 0; number < clusters; number++) {
            write(folder, cluster(number), "");
        }
        return folder;
    }

    /** One cluster with so many workflows. */
    static Path withWorkflows(Path folder, int workflows) throws IOException {
        Path place = folder.resolve("projects/" + Bundled.PROJECT + "/clusters/" + Bundled.DOCUMENTED);
        Files.createDirectories(place);
        Files.writeString(
                place.resolve("upgradeworkflows.json"),
                IntStream.range(0, workflows)
                        .mapToObj(number -> "{\"metadata\": {\"uid\": \"" + number
                                + "\", \"creationTimestamp\": \"2024-06-03T09:47:18Z\"}}")
                        .collect(Collectors.joining(",\n", "{\"items\": [", "]}")));
        return folder;
    }

    static String cluster(int number) {
        return "00000000-0000-0000-0000-%012x".formatted(number);
    }

    private static void write(Path folder, String cluster, String metadata) throws IOException {
        Path place = folder.resolve("projects/" + Bundled.PROJECT + "/clusters/" + cluster);
        Files.createDirectories(place);
        Files.writeString(place.resolve("upgradeworkflows.json"), """
                {"apiVersion": "v3", "kind": "List", "items": {
                  "apiVersion": "v3", "kind": "WorkFlowTask",
                  "metadata": {%s"uid": "%s", "creationTimestamp": "2024-06-03 09:47:18 +0000 UTC"},
                  "status": {"phase": "Running", "pointStatuses": [{"taskType": "PreCheck"}, {"taskType": "Cluster"}]}}}
                """.formatted(metadata, cluster));
    }
}
