package dev.cceemulator.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.JsonResponse;
import dev.cceemulator.testing.ProjectClient;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A random walk: sends the same commands to a project and to its model, whose responses have to match. */
final class LiveWalk {
    private final long seed;
    private final Random random;
    private final ProjectClient client;
    private final Consumer<Duration> pass;
    private Instant base;
    private final WalkProject project;
    private int step;
    private int confirmed;
    private String command = "create the project";

    /**
     * @param base the time of the emulator
     * @param pass advances it
     */
    LiveWalk(long seed, URI server, Instant base, Consumer<Duration> pass) {
        this.seed = seed;
        this.random = new Random(seed);
        this.base = base;
        this.pass = pass;
        WalkDialect dialect = pick(List.of(WalkDialect.values()));
        this.client = ProjectClient.create(server, "{\"dialect\": \"%s\", \"plan\": \"quick\"}".formatted(dialect.id));
        this.project = new WalkProject(client, dialect, base);
    }

    void take(int commands) {
        for (step = 1; step <= commands; step++) {
            int cluster = random.nextInt(project.clusters.size());
            act(project.clusters.get(cluster));
            new WalkReads(client, project, this::expect).look(project.clusters.get(cluster), random);
        }
    }

    /** The number of completed upgrades. */
    int confirmed() {
        return confirmed;
    }

    private void act(WalkCluster cluster) {
        int choice = random.nextInt(100);
        if (choice < 35) {
            goOn(cluster);
        } else if (choice < 45) {
            createWorkflow(cluster);
        } else if (choice < 51) {
            cancel(cluster);
        } else if (choice < 62) {
            createTask(cluster, pick(WalkProject.TYPES));
        } else if (choice < 78) {
            advance();
        } else if (choice < 86) {
            setClock();
        } else if (choice < 92) {
            pass();
        } else if (choice < 97) {
            changePlan();
        } else if (choice < 99) {
            mistake(cluster);
        } else {
            reset();
        }
    }

    /** The next call of a client that upgrades the cluster as fast as possible. */
    private void goOn(WalkCluster cluster) {
        WalkWorkflow newest = cluster.newest();
        if (newest == null || newest.isRecorded() || !newest.isOpen()) {
            createWorkflow(cluster);
        } else if (newest.phase.equals("Running")) {
            advance("{\"until\": \"idle\"}", project.terminal());
        } else if (newest.newest("Cluster") != null) {
            createTask(cluster, "PostCheck");
        } else {
            createTask(cluster, newest.newest("PreCheck") == null ? "PreCheck" : "Cluster");
        }
    }

    private void createWorkflow(WalkCluster cluster) {
        List<String> targets = Objects.requireNonNull(WalkCluster.TARGETS.get(cluster.version));
        String target = targets.isEmpty() || random.nextInt(20) == 0 ? "v1.18" : shortened(pick(targets));
        WalkReply reply = send(cluster, target, "create a workflow", one -> one.createWorkflow());

        expect(
                reply.status(),
                cluster.createWorkflow(target, project.clock.now(), () -> reply.text("metadata", "uid")));
        if (reply.status() == 201) {
            expect(reply.body(), cluster.newestFirst.get(0).created());
        }
    }

    private String shortened(String version) {
        String release = version.substring(0, version.indexOf('-'));
        return pick(List.of(version, release, release.substring(0, release.lastIndexOf('.'))));
    }

    private void cancel(WalkCluster cluster) {
        WalkWorkflow workflow = cluster.newestFirst.isEmpty() || random.nextInt(10) == 0
                ? null
                : cluster.newestFirst.get(random.nextBoolean() ? 0 : random.nextInt(cluster.newestFirst.size()));
        String uid = workflow == null ? "00000000-0000-4000-8000-000000000000" : workflow.uid;
        WalkReply reply = send(cluster, "", "cancel " + uid, one -> one.cancel(uid));

        expect(reply.status(), cluster.cancel(uid, project.clock.now(), response -> expect(reply.body(), response)));
    }

    private void createTask(WalkCluster cluster, String type) {
        WalkWorkflow newest = cluster.newest();
        boolean isSameVersion = newest != null && random.nextInt(15) > 0;
        String target = newest != null && isSameVersion ? shortened(newest.targetVersion) : "v1.18";
        WalkReply reply = send(cluster, target, "create a " + type, one -> one.create(type));

        boolean isAsked = type.equals("PreCheck") || type.equals("Cluster");
        int expected = cluster.createTask(
                type,
                isSameVersion || !isAsked,
                project.clock.now(),
                project.duration(type),
                () -> WalkTasks.createdId(type, reply));
        expect(reply.status(), expected);
        project.finish();
        confirmed += type.equals("PostCheck") && expected == 200 ? 1 : 0;
    }

    private void advance() {
        Duration toItsEnd = toAnEnd();
        Duration by = pick(List.of(
                Duration.ZERO,
                Duration.ofNanos(1_000),
                micros(20_000_000),
                micros(3_600_000_000L),
                Duration.ofHours(25),
                toItsEnd,
                toItsEnd,
                toItsEnd.minusNanos(1_000)));
        if (by.isNegative()) {
            expect(advance("{\"by\": \"" + by + "\"}").status(), 400);
        } else {
            advance("{\"by\": \"" + by + "\"}", project.clock.now().plus(by));
        }
    }

    /** Advances exactly to the end of a task, if one is running. */
    private Duration toAnEnd() {
        return project.running()
                .findFirst()
                .map(task -> Duration.between(project.clock.now(), task.endsAt))
                .orElse(Duration.ZERO);
    }

    private void advance(String body, Instant to) {
        WalkReply reply = advance(body);

        project.clock.advance(Duration.between(project.clock.now(), to));
        expect(reply.body(), Map.of("now", to.toString(), "transitions", project.finish()));
    }

    private WalkReply advance(String body) {
        return control("advance " + body, () -> client.advanceClock(body));
    }

    private void setClock() {
        Instant moment = project.clock.now().plus(micros(30_000_000)).minusSeconds(random.nextInt(3) == 0 ? 20 : 0);
        int status = 200;
        String body;
        switch (random.nextInt(4)) {
            case 0 -> {
                body = "{\"freeze\": true}";
                project.clock.freeze();
            }
            case 1 -> {
                body = "{\"resume\": true}";
                project.clock.resume();
            }
            case 2 -> {
                body = "{\"set\": \"" + moment + "\"}";
                status = project.clock.set(moment);
            }
            default -> {
                body = "{\"freeze\": \"" + moment + "\"}";
                status = project.clock.set(moment);
                if (status == 200) {
                    project.clock.freeze();
                }
            }
        }
        WalkReply reply = control("set the clock " + body, () -> client.setClock(body));
        project.finish();

        expect(reply.status(), status);
        if (status == 200) {
            expect(reply.body(), project.clock.body());
        }
    }

    private void pass() {
        Duration time = pick(List.of(micros(3_600_000_000L), micros(4_000_000), toAnEnd(), toAnEnd()));
        command = "let pass " + time;
        pass.accept(time);
        base = base.plus(time);
        project.clock.pass(time);
        project.finish();
    }

    private void changePlan() {
        String preset = pick(List.of("instant", "quick", "quick", "realistic", "none"));
        Map<String, Duration> plan = WalkProject.PRESETS.get(preset);
        if (plan != null) {
            expect(plan("{\"preset\": \"%s\"}".formatted(preset)).status(), 200);
            project.use(plan);
            return;
        }
        Map<String, Duration> some = WalkProject.TYPES.stream()
                .filter(type -> random.nextBoolean())
                .collect(Collectors.toMap(type -> type, type -> micros(60_000_000)));
        String tasks = some.entrySet().stream()
                .map(task -> "\"%s\": {\"duration\": \"%s\"}".formatted(task.getKey(), task.getValue()))
                .collect(Collectors.joining(", "));
        expect(plan("{\"tasks\": {" + tasks + "}}").status(), 200);
        Map<String, Duration> all = new HashMap<>(Objects.requireNonNull(WalkProject.PRESETS.get("quick")));
        all.putAll(some);
        project.use(all);
    }

    private void mistake(WalkCluster cluster) {
        switch (random.nextInt(5)) {
            case 0 -> expectStatus(cluster, "", "half a workflow", one -> one.post("/upgradeworkflows", "{"), 400);
            case 1 -> expectStatus(cluster, "", "a list of upgrades", one -> one.post("/upgrade", "[]"), 400);
            case 2 -> expectStatus(cluster, "", "an unknown upgrade", one -> one.get("/upgrade/tasks/none"), 404);
            case 3 -> expect(control("no clock", () -> client.setClock("{}")).status(), 400);
            default -> expect(plan("{\"preset\": \"slow\"}").status(), 400);
        }
    }

    private void reset() {
        expect(control("reset", client::reset).status(), 200);
        project.reset(base);
    }

    private WalkReply send(
            WalkCluster cluster, String target, String name, Function<ProjectClient, JsonResponse> call) {
        command = name + " of " + cluster.id + ", target '" + target + "'";
        return WalkReply.of(call.apply(client.on(cluster.id, target)));
    }

    private void expectStatus(
            WalkCluster cluster, String target, String name, Function<ProjectClient, JsonResponse> call, int status) {
        expect(send(cluster, target, name, call).status(), status);
    }

    private WalkReply plan(String body) {
        return control("plan " + body, () -> client.plan(body));
    }

    private WalkReply control(String name, Supplier<JsonResponse> call) {
        command = name;
        return WalkReply.of(call.get());
    }

    private void expect(Object actual, Object expected) {
        assertThat(actual).as("seed %d, step %d: %s", seed, step, command).isEqualTo(expected);
    }

    private Duration micros(long bound) {
        return Duration.ofNanos(random.nextLong(bound) * 1_000);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
