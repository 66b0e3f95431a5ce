package dev.cceemulator.upgrade;

import dev.cceemulator.catalogue.VersionCatalogue;
import dev.cceemulator.database.Database;
import dev.cceemulator.database.DatabaseUrl;
import dev.cceemulator.fixtures.FixtureMigration;
import dev.cceemulator.fixtures.FixtureSet;
import dev.cceemulator.project.Clocks;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.Databases;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Measures the list of a cluster that nobody asked for since its project changed, so that it has to be read; a part of
 * src/test/benchmark/run.
 */
public final class FirstLooks {
    private static final int WARM_UP = 20_000;

    /** Many more than the JVM needs to compile anew what it compiled for a smaller database, or that would be measured. */
    private static final int LOOKS = 60_000;

    private static final int WORKFLOWS_AT_ONCE = 1_000;
    private static final ClusterPath OTHER = new ClusterPath(Bundled.PROJECT, Bundled.SUCCESS);

    private final Database database;
    private final WorkflowService service;
    private final Random random = new Random(1);

    private FirstLooks(Database database) {
        this.database = database;
        this.service = new WorkflowService(
                database,
                new Clocks(database, InstantSource.system()),
                VersionCatalogue.EMPTY,
                new Ids(() -> 0),
                new Dialects(Dialect.DOCUMENTED));
    }

    /**
     * Takes numbers by three: how many clusters, how many workflows each has, and how many of the clusters are looked at.
     * Prints one row of a table for each.
     */
    public static void main(String[] arguments) {
        for (int i = 0; i < arguments.length; i += 3) {
            int clusters = Integer.parseInt(arguments[i]);
            int workflows = Integer.parseInt(arguments[i + 1]);
            int lookedAt = Integer.parseInt(arguments[i + 2]);
            try (Database database =
                    Databases.open(DatabaseUrl.inMemory("first-looks"), new FixtureMigration(FixtureSet.bundled()))) {
                long median = new FirstLooks(database).median(clusters, workflows, lookedAt);
                System.out.printf("| %d | %d | %d | %d |%n", clusters, workflows, lookedAt, median);
            }
        }
    }

    private long median(int clusters, int workflows, int lookedAt) {
        List<ClusterPath> paths = IntStream.range(0, clusters)
                .mapToObj("00000000-0000-0000-0000-%012d"::formatted)
                .map(id -> new ClusterPath(Bundled.PROJECT, id))
                .toList();
        paths.forEach(path -> fill(path, workflows));
        List<ClusterPath> shown = new ArrayList<>(paths);
        Collections.shuffle(shown, random);
        long[] micros = LongStream.generate(() -> look(shown.subList(0, lookedAt)))
                .limit(WARM_UP + LOOKS)
                .skip(WARM_UP)
                .sorted()
                .toArray();
        return micros[LOOKS / 2];
    }

    private void fill(ClusterPath path, int workflows) {
        database.write(path.projectId(), session -> {
            new ClusterStore(session)
                    .add(List.of(new Cluster(path.projectId(), path.clusterId(), null, null, ClusterPhase.AVAILABLE)));
        });
        for (int from = 0; from < workflows; from += WORKFLOWS_AT_ONCE) {
            List<UpgradeWorkflow> some = IntStream.range(from, Math.min(from + WORKFLOWS_AT_ONCE, workflows))
                    .mapToObj(number -> workflow(path, number))
                    .toList();
            database.write(path.projectId(), session -> new WorkflowStore(session).add(some));
        }
    }

    private static UpgradeWorkflow workflow(ClusterPath path, int number) {
        List<PointStatus> points = Arrays.stream(TaskType.values())
                .map(type -> new PointStatus(type, "task", TaskStatus.SUCCESS, Instant.EPOCH, Instant.EPOCH, null))
                .toList();
        List<LineStatus> lines = List.of(
                new LineStatus(TaskType.PRE_CHECK, TaskType.CLUSTER, true),
                new LineStatus(TaskType.CLUSTER, TaskType.POST_CHECK, true));
        return new UpgradeWorkflow(
                path.projectId(),
                path.clusterId(),
                path.clusterId() + "/" + number,
                null,
                null,
                null,
                Instant.EPOCH.plusSeconds(number),
                null,
                new WorkflowSpec(path.clusterId(), "v1.27.16-r20", "v1.28.15-r10"),
                new WorkflowStatus(WorkflowPhase.SUCCESS, points, lines));
    }

    /** In microseconds. H2 keeps the result of the last query, so another one comes between. */
    private long look(List<ClusterPath> paths) {
        database.write(Bundled.PROJECT, session -> {});
        service.list(OTHER);
        ClusterPath path = paths.get(random.nextInt(paths.size()));
        long began = System.nanoTime();
        service.list(path);
        return (System.nanoTime() - began) / 1_000;
    }
}
