package dev.cceemulator.process;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cceemulator.testing.JsonClient;
import dev.cceemulator.testing.JsonResponse;
import dev.cceemulator.testing.LoginBody;
import dev.cceemulator.testing.ProjectClient;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A client that makes every kind of change in a project of its own, and records what the server acknowledged. */
final class ChangingClient {
    private static final String EMPTY = """
            {"template": "empty", "dialect": "sdk-array", "plan": "instant"}""";
    private static final String OLD_CLUSTER = """
            {"version": "v1.29.10-r0"}""";
    private static final String EXCHANGE = """
            {"auth": {"identity": {"methods": ["token"], "token": {"id": "%s"}}, "scope": {"project": {"id": "%s"}}}}""";

    private final URI server;
    private final ProjectClient project;
    private final List<Runnable> kinds = List.of(
            this::cancelAWorkflow,
            this::upgradeACluster,
            this::replaceACluster,
            this::moveTheClock,
            this::changeThePlan,
            this::logIn,
            this::makeAndRemoveProjects);

    /** By what each is about: a later change of the same hides an earlier one. */
    private final Map<String, Acknowledged> acknowledged = new LinkedHashMap<>();

    private final Deque<ProjectClient> otherProjects = new ArrayDeque<>();
    private final CountDownLatch first = new CountDownLatch(1);
    private final int firstKind;
    private Instant time = Instant.parse("2030-01-01T00:00:00Z");
    private int changes;

    /** @param number decides which kind of change is the first */
    ChangingClient(URI server, int number) {
        this.server = server;
        this.firstKind = number;
        this.project = ProjectClient.create(server, EMPTY);
    }

    /** A change that the server acknowledged, and whether a server still has it. */
    private record Acknowledged(long atNanos, Predicate<URI> isKept) {}

    /** Makes changes until the server is gone. */
    void changeUntilKilled() {
        try {
            for (int next = firstKind; !Thread.currentThread().isInterrupted(); next++) {
                kinds.get(next % kinds.size()).run();
            }
        } catch (UncheckedIOException e) {
            // The end that the test waits for.
        }
    }

    /** Waits for the first change that is acknowledged. */
    void awaitFirst() throws InterruptedException {
        if (!first.await(EmulatorProcess.PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("Nothing was acknowledged");
        }
    }

    /** How many changes were acknowledged. */
    int changes() {
        return changes;
    }

    /** What a server lacks of that which was acknowledged, with the time from there to the kill. */
    List<String> lost(URI next, long killedAtNanos) {
        List<String> lost = new ArrayList<>();
        acknowledged.forEach((change, one) -> {
            if (!one.isKept().test(next)) {
                lost.add("%s, acknowledged %d ms before the kill"
                        .formatted(
                                change,
                                Duration.ofNanos(killedAtNanos - one.atNanos()).toMillis()));
            }
        });
        return lost;
    }

    private void cancelAWorkflow() {
        ProjectClient cluster = addCluster();
        String uid = createWorkflow(cluster);
        unknown("workflow " + uid);
        acknowledge(
                cluster.cancel(uid),
                "workflow " + uid,
                at -> hasPhase(cluster.at(at).show(uid), "Cancel"));
    }

    private void upgradeACluster() {
        ProjectClient cluster = addCluster();
        String uid = createWorkflow(cluster);
        addTask(cluster.createPreCheck(), "/metadata/uid", at -> cluster.at(at).listPreChecks());
        addTask(cluster.createSnapshot(), "/uid", at -> cluster.at(at).listSnapshots());
        addTask(cluster.createUpgrade(), "/metadata/uid", at -> cluster.at(at).listUpgrades());
        unknown("workflow " + uid);
        acknowledge(
                cluster.createPostCheck(),
                "workflow " + uid,
                at -> hasPhase(cluster.at(at).show(uid), "Success"));
    }

    private void replaceACluster() {
        ProjectClient cluster = addCluster();
        String uid = createWorkflow(cluster);
        unknown("workflow " + uid);
        acknowledge(
                cluster.putCluster("?replace=true", OLD_CLUSTER),
                "cluster without workflow " + uid,
                at -> cluster.at(at).show(uid).status() == 404
                        && cluster.at(at).showCluster().status() == 200);
    }

    private void moveTheClock() {
        time = time.plusSeconds(60);
        Instant frozen = time;
        acknowledge(project.setClock("{\"freeze\": \"" + frozen + "\"}"), "clock", at -> isFrozen(at, frozen));
        time = time.plusSeconds(1);
        Instant advanced = time;
        acknowledge(project.advanceClock("{\"by\": \"PT1S\"}"), "clock", at -> isFrozen(at, advanced));
    }

    private boolean isFrozen(URI at, Instant earliest) {
        JsonResponse clock = project.at(at).clock();
        return clock.text("/mode").equals("frozen")
                && !Instant.parse(clock.text("/now")).isBefore(earliest);
    }

    private void changeThePlan() {
        for (String plan : List.of("quick", "instant")) {
            unknown("plan");
            acknowledge(
                    project.plan("{\"preset\": \"" + plan + "\"}"),
                    "plan",
                    at -> project.at(at).showProject().text("/plan").equals(plan));
        }
    }

    private void logIn() {
        String exchanged = JsonClient.issueToken(server, EXCHANGE.formatted(project.token(), project.project()));
        acknowledge("token %d of the project".formatted(changes), at -> isAccepted(at, exchanged));
        String ofDomain = JsonClient.issueToken(server, LoginBody.ofDomain());
        acknowledge("token %d of the domain".formatted(changes), at -> isAccepted(at, ofDomain));
    }

    private static boolean isAccepted(URI at, String token) {
        return JsonClient.send(at, "GET", "/v3/projects", token, "").status() == 200;
    }

    /** One project that it made stays for a while. */
    private void makeAndRemoveProjects() {
        ProjectClient made = ProjectClient.create(server, EMPTY);
        String name = "project " + made.project();
        acknowledge(name, at -> isAccepted(at, made.token()));
        acknowledge(
                made.on(UUID.randomUUID().toString(), "").putCluster("", OLD_CLUSTER),
                name,
                at -> made.at(at).showProject().body().path("clusters").size() == 1);
        unknown(name);
        acknowledge(
                made.reset(),
                name,
                at -> isEmpty(made.at(at).showProject().body().path("clusters")));
        otherProjects.add(made);
        if (otherProjects.size() > 1) {
            ProjectClient removed = otherProjects.remove();
            unknown("project " + removed.project());
            acknowledge(
                    removed.delete(),
                    "no project " + removed.project(),
                    at -> removed.at(at).showProject().status() == 404);
        }
    }

    private static boolean isEmpty(JsonNode clusters) {
        return clusters.isArray() && clusters.isEmpty();
    }

    private ProjectClient addCluster() {
        ProjectClient cluster = project.on(UUID.randomUUID().toString(), project.target());
        acknowledge(
                cluster.putCluster("", OLD_CLUSTER),
                "cluster " + cluster.cluster(),
                at -> cluster.at(at).showCluster().status() == 200);
        return cluster;
    }

    private String createWorkflow(ProjectClient cluster) {
        JsonResponse created = cluster.createWorkflow();
        String uid = created.text("/metadata/uid");
        acknowledge(created, "workflow " + uid, at -> cluster.at(at).show(uid).status() == 200);
        return uid;
    }

    private interface Tasks {
        JsonResponse list(URI at);
    }

    private void addTask(JsonResponse created, String uid, Tasks tasks) {
        String task = created.text(uid);
        acknowledge(
                created,
                "task " + task,
                at -> tasks.list(at).texts("/items", "/metadata/uid").contains(task));
    }

    private static boolean hasPhase(JsonResponse workflow, String phase) {
        return workflow.text("/status/phase").equals(phase);
    }

    /** Forgets what is about to change: a server may have the change although it did not acknowledge it. */
    private void unknown(String change) {
        acknowledged.remove(change);
    }

    private void acknowledge(JsonResponse response, String change, Predicate<URI> isKept) {
        if (response.status() >= 300) {
            throw new IllegalStateException(change + ": " + response);
        }
        acknowledge(change, isKept);
    }

    private void acknowledge(String change, Predicate<URI> isKept) {
        changes++;
        acknowledged.put(change, new Acknowledged(System.nanoTime(), isKept));
        first.countDown();
    }
}
