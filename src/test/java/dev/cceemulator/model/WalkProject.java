package dev.cceemulator.model;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.ProjectClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The model of the project of a walk. */
final class WalkProject {
    static final List<String> TYPES = List.of("PreCheck", "Snapshot", "Cluster", "PostCheck");

    static final Map<String, Map<String, Duration>> PRESETS = Map.of(
            "instant", plan(0, 0, 0),
            "quick", plan(3, 2, 5),
            "realistic", plan(180, 120, 1500));

    private static final List<String> CLUSTERS =
            List.of(Bundled.DOCUMENTED, Bundled.INIT, Bundled.RUNNING, Bundled.PENDING, Bundled.NO_WORKFLOWS);

    final WalkDialect dialect;
    List<WalkCluster> clusters;
    WalkClock clock;
    private final List<Recorded> recorded;
    private Map<String, Duration> plan = Objects.requireNonNull(PRESETS.get("quick"));

    /** A cluster of the fixtures. */
    private record Recorded(String id, WalkReply shown, WalkReply listed) {}

    /** A project that was just created. */
    WalkProject(ProjectClient client, WalkDialect dialect, Instant base) {
        this.dialect = dialect;
        this.recorded = CLUSTERS.stream()
                .map(id -> new Recorded(
                        id,
                        WalkReply.of(client.on(id, "").showCluster()),
                        WalkReply.of(client.on(id, "").list())))
                .toList();
        this.clusters = clusters();
        this.clock = new WalkClock(base);
    }

    void reset(Instant base) {
        clusters = clusters();
        clock = new WalkClock(base);
        plan = Objects.requireNonNull(PRESETS.get("quick"));
    }

    private List<WalkCluster> clusters() {
        return recorded.stream()
                .map(one -> new WalkCluster(one.id(), one.shown(), one.listed(), dialect))
                .toList();
    }

    Duration duration(String type) {
        return Objects.requireNonNull(plan.get(type));
    }

    void use(Map<String, Duration> other) {
        plan = other;
    }

    /** Ends tasks whose time has come; returns their transitions in the order of the response to an advance. */
    List<Object> finish() {
        record Ended(String cluster, WalkTask task) {}
        return clusters.stream()
                .flatMap(cluster -> cluster.finishUpTo(clock.now()).map(task -> new Ended(cluster.id, task)))
                .sorted(Comparator.comparing((Ended ended) -> ended.task().endsAt)
                        .thenComparing(Ended::cluster))
                .map(ended -> (Object) ended.task().transition(ended.cluster()))
                .toList();
    }

    /** The end of the last task, or now if none is running. */
    Instant terminal() {
        return running().map(task -> task.endsAt).max(Comparator.naturalOrder()).orElse(clock.now());
    }

    Stream<WalkTask> running() {
        return clusters.stream().map(WalkCluster::running).flatMap(Stream::ofNullable);
    }

    private static Map<String, Duration> plan(long preCheck, long snapshot, long cluster) {
        return Map.of(
                "PreCheck", Duration.ofSeconds(preCheck),
                "Snapshot", Duration.ofSeconds(snapshot),
                "Cluster", Duration.ofSeconds(cluster),
                "PostCheck", Duration.ZERO);
    }
}
