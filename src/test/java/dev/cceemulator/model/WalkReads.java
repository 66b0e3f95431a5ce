package dev.cceemulator.model;

import dev.cceemulator.testing.JsonResponse;
import dev.cceemulator.testing.ProjectClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Compares what a client reads from a project with the model.
 *
 * @param expect compares the actual with the expected value
 */
record WalkReads(ProjectClient client, WalkProject project, BiConsumer<Object, Object> expect) {

    /** Reads the list every time, and everything else occasionally. */
    void look(WalkCluster cluster, Random random) {
        list(cluster);
        switch (random.nextInt(6)) {
            case 0 -> cluster(cluster);
            case 1 -> upgradeInfo(cluster);
            case 2 -> tasks(cluster, "PreCheck", "Snapshot", "Cluster");
            case 3 -> task(cluster);
            case 4 -> workflow(cluster, random);
            default -> clock();
        }
    }

    private void list(WalkCluster cluster) {
        Map<String, Object> expected = new HashMap<>(Map.of("apiVersion", "v3", "kind", "List"));
        Stream<Object> workflows = cluster.newestFirst.stream().map(WalkWorkflow::body);
        if (project.dialect.hasLists) {
            expected.put("items", workflows.toList());
        } else {
            workflows.findFirst().ifPresent(newest -> expected.put("items", newest));
        }
        expect.accept(reply(cluster, ProjectClient::list).body(), expected);
    }

    private void cluster(WalkCluster cluster) {
        WalkReply shown = reply(cluster, ProjectClient::showCluster);

        expect.accept(shown.at("spec", "version"), cluster.version);
        expect.accept(shown.at("status", "phase"), cluster.phase);
    }

    private void upgradeInfo(WalkCluster cluster) {
        WalkReply shown = reply(cluster, ProjectClient::upgradeInfo);

        expect.accept(
                shown.at("spec", "versionInfo", "targetVersions"),
                Objects.requireNonNull(WalkCluster.TARGETS.get(cluster.version)));
        cluster.newest("Cluster").ifPresent(newest -> expect.accept(shown.at("status"), status(newest)));
    }

    private void tasks(WalkCluster cluster, String... types) {
        for (String type : types) {
            List<WalkTask> created = cluster.oldestFirst(type);
            List<WalkReply> listed =
                    get(cluster, WalkTasks.path(type) + "/tasks").items();
            List<Object> last = listed.stream()
                    .skip(listed.size() - created.size())
                    .map(WalkReads::summary)
                    .toList();
            expect.accept(last, created.stream().map(WalkTask::summary).toList());
        }
    }

    private static Object summary(WalkReply task) {
        return List.of(
                task.at("metadata", "uid"),
                task.at("status", "phase"),
                task.at("metadata", "creationTimestamp"),
                task.at("metadata", "updateTimestamp"));
    }

    private void task(WalkCluster cluster) {
        cluster.newest("PreCheck").ifPresent(check -> {
            expect.accept(summary(get(cluster, "/precheck/tasks/" + check.id)), (Object) check.summary());
            expect.accept(get(cluster, "/upgrade/tasks/" + check.id).status(), 404);
        });
        cluster.newest("Cluster").ifPresent(upgrade -> {
            WalkReply shown = get(cluster, "/upgrade/tasks/" + upgrade.id);
            expect.accept(summary(shown), upgrade.summary());
            expect.accept(shown.at("status"), status(upgrade));
        });
    }

    private Map<String, Object> status(WalkTask upgrade) {
        Map<String, Object> status =
                new HashMap<>(Map.of("phase", upgrade.status(), "completionTime", upgrade.changedAt()));
        if (!upgrade.isOver) {
            status.put("progress", upgrade.progress(project.clock.now()));
        }
        return status;
    }

    private void workflow(WalkCluster cluster, Random random) {
        if (!cluster.newestFirst.isEmpty()) {
            WalkWorkflow workflow = cluster.newestFirst.get(random.nextInt(cluster.newestFirst.size()));
            expect.accept(reply(cluster, one -> one.show(workflow.uid)).body(), workflow.body());
        }
    }

    private void clock() {
        expect.accept(WalkReply.of(client.clock()).body(), project.clock.body());
    }

    private WalkReply get(WalkCluster cluster, String path) {
        return reply(cluster, one -> one.get(path));
    }

    private WalkReply reply(WalkCluster cluster, Function<ProjectClient, JsonResponse> read) {
        return WalkReply.of(read.apply(client.on(cluster.id, "")));
    }
}
