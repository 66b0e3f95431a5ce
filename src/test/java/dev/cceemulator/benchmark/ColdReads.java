package dev.cceemulator.benchmark;

import dev.cceemulator.catalogue.VersionCatalogue;
import dev.cceemulator.database.Database;
import dev.cceemulator.database.DatabaseUrl;
import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.fixtures.FixtureMigration;
import dev.cceemulator.fixtures.FixtureSet;
import dev.cceemulator.plan.TaskStatus;
import dev.cceemulator.plan.TaskType;
import dev.cceemulator.project.Clocks;
import dev.cceemulator.project.DialectResolver;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.Databases;
import dev.cceemulator.upgrade.domain.Cluster;
import dev.cceemulator.upgrade.domain.ClusterKey;
import dev.cceemulator.upgrade.domain.ClusterPhase;
import dev.cceemulator.upgrade.domain.Ids;
import dev.cceemulator.upgrade.domain.LineStatus;
import dev.cceemulator.upgrade.domain.PointStatus;
import dev.cceemulator.upgrade.domain.UpgradeWorkflow;
import dev.cceemulator.upgrade.domain.WorkflowPhase;
import dev.cceemulator.upgrade.domain.WorkflowSpec;
import dev.cceemulator.upgrade.domain.WorkflowStatus;
import dev.cceemulator.upgrade.service.WorkflowService;
import dev.cceemulator.upgrade.store.ClusterStore;
import dev.cceemulator.upgrade.store.WorkflowStore;
import dev.cceemulator.upgrade.v3.workflow.ListCache;
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
 * Measures lists that were not read since their project changed; a part of
 * src/test/benchmark/run. Reads alternate between the databases, so that conditions are the same for each.
 */
public final class ColdReads {
    private static final int WARM_UP = 20_000;

    private static final int LOOKS = 60_000;

    private static final int WORKFLOWS_AT_ONCE = 1_000;
    private static final ClusterKey OTHER = new ClusterKey(Bundled.PROJECT, Bundled.SUCCESS);

    private final Database database;
    private final ListCache lists;
    private final int clusters;
    private final int workflowsOfEach;
    private final List<ClusterKey> shown;
    private final Random random = new Random(1);
    private final long[] nanos = new long[LOOKS];

    private ColdReads(Database database, int clusters, int workflowsOfEach, int lookedAt) {
        this.database = database;
        Clocks clocks = new Clocks(database, InstantSource.system());
        WorkflowService workflows = new WorkflowService(
                database, clocks, VersionCatalogue.EMPTY, new Ids(() -> 0), new DialectResolver(Dialect.DOCUMENTED));
        this.lists = new ListCache(database, 160L * 1024 * 1024, workflows, clocks);
        this.clusters = clusters;
        this.workflowsOfEach = workflowsOfEach;
        List<ClusterKey> paths = IntStream.range(0, clusters)
                .mapToObj("00000000-0000-0000-0000-%012d"::formatted)
                .map(id -> new ClusterKey(Bundled.PROJECT, id))
                .collect(Collectors.toList());
        paths.forEach(this::fill);
        Collections.shuffle(paths, random);
        this.shown = paths.subList(0, lookedAt);
    }

    /**
     * Arguments are groups of three numbers: of clusters, of workflows in each, and of clusters that are read.
     * Prints one row of a table for each, with its ratio to the first.
     */
    public static void main(String[] arguments) {
        List<ColdReads> all = new ArrayList<>();
        for (int i = 0; i < arguments.length; i += 3) {
            Database database = Databases.open(
                    DatabaseUrl.inMemory("first-looks-" + i), new FixtureMigration(FixtureSet.bundled()));
            all.add(new ColdReads(
                    database,
                    Integer.parseInt(arguments[i]),
                    Integer.parseInt(arguments[i + 1]),
                    Integer.parseInt(arguments[i + 2])));
        }
        for (int number = -WARM_UP; number < LOOKS; number++) {
            for (ColdReads each : all) {
                each.look(number);
            }
        }
        for (ColdReads each : all) {
            System.out.printf(
                    "| %d | %d | %d | %.1f | %.2f |%n",
                    each.clusters,
                    each.workflowsOfEach,
                    each.shown.size(),
                    each.median(),
                    each.median() / all.get(0).median());
        }
    }

    private void fill(ClusterKey path) {
        database.write(path.projectId(), session -> {
            new ClusterStore(session)
                    .add(List.of(new Cluster(path.projectId(), path.clusterId(), null, null, ClusterPhase.AVAILABLE)));
        });
        for (int from = 0; from < workflowsOfEach; from += WORKFLOWS_AT_ONCE) {
            List<UpgradeWorkflow> some = IntStream.range(from, Math.min(from + WORKFLOWS_AT_ONCE, workflowsOfEach))
                    .mapToObj(number -> workflow(path, number))
                    .toList();
            database.write(path.projectId(), session -> new WorkflowStore(session).add(some));
        }
    }

    private static UpgradeWorkflow workflow(ClusterKey path, int number) {
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

    /** H2 caches the result of the last query, so another query is run in between. */
    private void look(int number) {
        database.write(Bundled.PROJECT, session -> {});
        lists.get(OTHER);
        ClusterKey path = shown.get(random.nextInt(shown.size()));
        long began = System.nanoTime();
        lists.get(path);
        if (number >= 0) {
            nanos[number] = System.nanoTime() - began;
        }
    }

    private double median() {
        return Arrays.stream(nanos).sorted().skip(LOOKS / 2).findFirst().orElseThrow() / 1_000.0;
    }
}
