package dev.cceemulator.process;

import dev.cceemulator.testing.Bundled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Generates large fixtures: one project without tokens. */
final class GeneratedFixtures {
    private static final int ANNOTATIONS = 400;
    private static final int ANNOTATION_LENGTH = 60_000;

    private GeneratedFixtures() {}

    /** One cluster whose list is 24 MB, several times the socket buffers of the system. */
    static Path withLargeAnswer(Path directory) throws IOException {
        String value = "x".repeat(ANNOTATION_LENGTH);
        String annotations = IntStream.range(0, ANNOTATIONS)
                .mapToObj(number -> "\"" + number + "\": \"" + value + "\"")
                .collect(Collectors.joining(", "));
        write(directory, Bundled.DOCUMENTED, "\"annotations\": {" + annotations + "}, ");
        return directory;
    }

    /** A number of clusters with one workflow each. */
    static Path withClusters(Path directory, int clusters) throws IOException {
        for (int number = 0; number < clusters; number++) {
            write(directory, cluster(number), "");
        }
        return directory;
    }

    /** One cluster with a number of workflows. */
    static Path withWorkflows(Path directory, int workflows) throws IOException {
        Path place = directory.resolve("projects/" + Bundled.PROJECT + "/clusters/" + Bundled.DOCUMENTED);
        Files.createDirectories(place);
        Files.writeString(
                place.resolve("upgradeworkflows.json"),
                IntStream.range(0, workflows)
                        .mapToObj(number -> "{\"metadata\": {\"uid\": \"" + number
                                + "\", \"creationTimestamp\": \"2024-06-03T09:47:18Z\"}}")
                        .collect(Collectors.joining(",\n", "{\"items\": [", "]}")));
        return directory;
    }

    static String cluster(int number) {
        return "00000000-0000-0000-0000-%012x".formatted(number);
    }

    private static void write(Path directory, String cluster, String metadata) throws IOException {
        Path place = directory.resolve("projects/" + Bundled.PROJECT + "/clusters/" + cluster);
        Files.createDirectories(place);
        Files.writeString(place.resolve("upgradeworkflows.json"), """
                {"apiVersion": "v3", "kind": "List", "items": {
                  "apiVersion": "v3", "kind": "WorkFlowTask",
                  "metadata": {%s"uid": "%s", "creationTimestamp": "2024-06-03 09:47:18 +0000 UTC"},
                  "status": {"phase": "Running", "pointStatuses": [{"taskType": "PreCheck"}, {"taskType": "Cluster"}]}}}
                """.formatted(metadata, cluster));
    }
}
