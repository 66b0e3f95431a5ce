package dev.cceemulator.plan;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How long the tasks of a project take. It is read when a task is created, so a change only affects later tasks.
 *
 * @param preset its name; null if the durations were given individually
 * @param durations the duration of each type of task that clients can create
 */
public record TaskPlan(@Nullable String preset, Map<TaskType, Duration> durations) {
    /** The types that have a duration, in the order of a workflow. */
    public static final List<TaskType> TYPES =
            List.of(TaskType.PRE_CHECK, TaskType.SNAPSHOT, TaskType.CLUSTER, TaskType.POST_CHECK);

    /** The maximum duration: longer than any upgrade, and short enough for a clock to be advanced past it. */
    public static final Duration LONGEST = Duration.ofDays(366);

    /** Every task has ended by the time a client first reads it. */
    public static final TaskPlan INSTANT = of("instant", 0, 0, 0);

    /** Long enough for a client to see each task run. */
    public static final TaskPlan QUICK = of("quick", 3, 2, 5);

    /** About as long as in the cloud. */
    public static final TaskPlan REALISTIC = of("realistic", 180, 120, 1500);

    private static final List<TaskPlan> PRESETS = List.of(INSTANT, QUICK, REALISTIC);

    /** @throws IllegalArgumentException if clients cannot create tasks of a type, or a duration is negative or too long */
    public TaskPlan {
        durations.forEach((type, duration) -> {
            if (!TYPES.contains(type) || duration.isNegative() || duration.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("Invalid duration " + duration + " of " + type
                        + "; a plan has durations of " + TYPES + ", each from PT0S to " + LONGEST);
            }
        });
        durations = Collections.unmodifiableMap(new EnumMap<>(durations));
    }

    /** The real service responds to a post-upgrade check with its result, so it takes no time by default. */
    private static TaskPlan of(String preset, long preCheck, long snapshot, long cluster) {
        return new TaskPlan(
                preset,
                Map.of(
                        TaskType.PRE_CHECK, Duration.ofSeconds(preCheck),
                        TaskType.SNAPSHOT, Duration.ofSeconds(snapshot),
                        TaskType.CLUSTER, Duration.ofSeconds(cluster),
                        TaskType.POST_CHECK, Duration.ZERO));
    }

    /** The preset with a name; empty if there is none. */
    public static Optional<TaskPlan> find(String preset) {
        return PRESETS.stream().filter(plan -> preset.equals(plan.preset)).findFirst();
    }

    /**
     * The preset with a name.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static TaskPlan of(String preset) {
        return find(preset)
                .orElseThrow(() ->
                        new IllegalArgumentException("'" + preset + "' is not a plan; expected one of " + presets()));
    }

    /** A plan with individual durations; types that are left out take as long as in {@link #QUICK}. */
    public static TaskPlan of(Map<TaskType, Duration> durations) {
        Map<TaskType, Duration> complete = new EnumMap<>(QUICK.durations);
        complete.putAll(durations);
        return new TaskPlan(null, complete);
    }

    /** The names of all presets, for messages. */
    public static String presets() {
        return PRESETS.stream().map(TaskPlan::preset).collect(Collectors.joining(", "));
    }

    /** How long a task of a type takes. */
    public Duration duration(TaskType type) {
        return durations.getOrDefault(type, Duration.ZERO);
    }
}
