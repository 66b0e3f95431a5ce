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
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Measures the list of a cluster that nobody asked for since its project changed, so that it has to be read; a part of
 * src/test/benchmark/run. All databases are looked at in turn, so that each meets the machine in the same state.
 */
public final class FirstLooks {
    private static final int WARM_UP = 20_000;

    private static final int LOOKS = 60_000;

    private static final int WORKFLOWS_AT_ONCE = 1_000;
    private static final ClusterPath OTHER = new ClusterPath(Bundled.PROJECT, Bundled.SUCCESS);

    private final Database database;
    private final WorkflowService service;
    private final int clusters;
    private final int workflows;
    private final List<ClusterPath> shown;
    private final Random random = new Random(1);
    private final long[] nanos = new long[LOOKS];

    private FirstLooks(Database database, int clusters, int workflows, int lookedAt) {
        this.database = database;
        this.service = new WorkflowService(
                database,
                new Clocks(database, InstantSource.system()),
                VersionCatalogue.EMPTY,
                new Ids(() -> 0),
                new Dialects(Dialect.DOCUMENTED));
        this.clusters = clusters;
        this.workflows = workflows;
        List<ClusterPath> paths = IntStream.range(0, clusters)
                .mapToObj("00000000-0000-0000-0000-%012d"::formatted)
                .map(id -> new ClusterPath(Bundled.PROJECT, id))
                .collect(Collectors.toList());
        paths.forEach(this::fill);
        Collections.shuffle(paths, random);
        this.shown = paths.subList(0, lookedAt);
    }

    /**
     * Takes numbers by three: how many clusters, how many workflows each has, and how many of the clusters are looked at.
     * Prints one row of a table for each, with its ratio to the first.
     */
    public static void main(String[] arguments) {
        List<FirstLooks> all = new ArrayList<>();
        for (int i = 0; i < arguments.length; i += 3) {
            Database database = Databases.open(
                    DatabaseUrl.inMemory("first-looks-" + i), new FixtureMigration(FixtureSet.bundled()));
            all.add(new FirstLooks(
                    database,
                    Integer.parseInt(arguments[i]),
                    Integer.parseInt(arguments[i + 1]),
                    Integer.parseInt(arguments[i + 2])));
        }
        for (int number = -WARM_UP; number < LOOKS; number++) {
            for (FirstLooks each : all) {
                each.look(number);
            }
        }
        for (FirstLooks each : all) {
            System.out.printf(
                    "| %d | %d | %d | %.1f | %.2f |%n",
                    each.clusters,
                    each.workflows,
                    each.shown.size(),
                    each.median(),
                    each.median() / all.get(0).median());
        }
    }

    private void fill(ClusterPath path) {
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

    /** H2 keeps the result of the last query, so another one comes between. */
    private void look(int number) {
        database.write(Bundled.PROJECT, session -> {});
        service.list(OTHER);
        ClusterPath path = shown.get(random.nextInt(shown.size()));
        long began = System.nanoTime();
        service.list(path);
        if (number >= 0) {
            nanos[number] = System.nanoTime() - began;
        }
    }

    private double median() {
        return Arrays.stream(nanos).sorted().skip(LOOKS / 2).findFirst().orElseThrow() / 1_000.0;
    }
}
