package dev.cceemulator.benchmark;

import dev.cceemulator.testing.Bundled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes fixtures for benchmarks: copies of one bundled cluster. */
public final class ManyClusters {
    private static final Path BUNDLED = Path.of("fixtures");
    private static final String CLUSTERS = "projects/" + Bundled.PROJECT + "/clusters";

    private ManyClusters() {}

    /** Arguments are the directory, the number of clusters, and the number of workflows of each. */
    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        int workflows = Integer.parseInt(arguments[2]);
        String response = Files.readString(
                BUNDLED.resolve(CLUSTERS).resolve(Bundled.SUCCESS).resolve("upgradeworkflows.json"));
        String items =
                response.substring(response.indexOf("\"items\":") + "\"items\":".length(), response.lastIndexOf('}'));
        Files.createDirectories(directory);
        Files.copy(BUNDLED.resolve("identities.json"), directory.resolve("identities.json"));
        Files.createDirectories(directory.resolve("projects").resolve(Bundled.OTHER_PROJECT));
        for (int number = 0; number < Integer.parseInt(arguments[1]); number++) {
            String cluster = "00000000-0000-0000-0000-%012d".formatted(number);
            String list = IntStream.range(0, workflows)
                    .mapToObj(workflow -> items.replace(Bundled.SUCCESS, cluster)
                            .replaceFirst("\"uid\": \"[^\"]*\"", "\"uid\": \"%s.%d\"".formatted(cluster, workflow)))
                    .collect(Collectors.joining(",", "{\"items\": [", "]}"));
            Path place = Files.createDirectories(directory.resolve(CLUSTERS).resolve(cluster));
            Files.writeString(place.resolve("upgradeworkflows.json"), list);
        }
    }
}
