package dev.cceemulator.control;

import dev.cceemulator.json.JsonObjectReader;
import dev.cceemulator.plan.TaskPlan;
import dev.cceemulator.plan.TaskType;
import dev.cceemulator.upgrade.domain.WireNames;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan as JSON: the name of a preset, or a duration for each type of task.
 *
 * @param preset its name; null if the durations were given individually
 * @param tasks the durations by type; null if there is a name
 */
record PlanBody(@Nullable String preset, @Nullable Map<String, Task> tasks) {

    record Task(String duration) {}

    static PlanBody of(TaskPlan plan) {
        if (plan.preset() != null) {
            return new PlanBody(plan.preset(), null);
        }
        Map<String, Task> tasks = new LinkedHashMap<>();
        TaskPlan.TYPES.forEach(type ->
                tasks.put(WireNames.of(type), new Task(plan.duration(type).toString())));
        return new PlanBody(null, tasks);
    }

    /** The value in the body of a project: the name of a preset, or the durations. */
    static Object presetOrDurations(TaskPlan plan) {
        return plan.preset() == null ? of(plan) : plan.preset();
    }

    static TaskPlan read(JsonObjectReader body) {
        TaskPlan preset = preset(body, "preset");
        TaskPlan tasks = body.object("tasks", PlanBody::tasks);
        if ((preset == null) == (tasks == null)) {
            body.problem(
                    "preset",
                    "expected either preset, one of " + TaskPlan.presets()
                            + ", or tasks, such as {\"PreCheck\": {\"duration\": \"PT30S\"}}");
        }
        return preset == null ? Optional.ofNullable(tasks).orElse(TaskPlan.QUICK) : preset;
    }

    static @Nullable TaskPlan preset(JsonObjectReader owner, String name) {
        return owner.parsed(name, TaskPlan::find, () -> "is unknown; allowed are " + TaskPlan.presets());
    }

    private static TaskPlan tasks(JsonObjectReader tasks) {
        Map<TaskType, Duration> durations = new EnumMap<>(TaskType.class);
        for (TaskType type : TaskPlan.TYPES) {
            Duration duration = tasks.object(WireNames.of(type), PlanBody::duration);
            if (duration != null) {
                durations.put(type, duration);
            }
        }
        return TaskPlan.of(durations);
    }

    private static Duration duration(JsonObjectReader task) {
        Duration duration = task.parsed(
                "duration",
                PlanBody::parse,
                () -> "is not a duration; expected ISO 8601 such as PT30S, from PT0S to PT8784H");
        return task.required("duration", duration, Duration.ZERO);
    }

    private static Optional<Duration> parse(String text) {
        return parseDuration(text)
                .filter(duration -> !duration.isNegative() && duration.compareTo(TaskPlan.LONGEST) <= 0);
    }

    static Optional<Duration> parseDuration(String text) {
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
