package dev.cceemulator.control;

import dev.cceemulator.json.JsonObjectReader;
import dev.cceemulator.json.JsonValue;
import dev.cceemulator.json.JsonValue.Kind;
import dev.cceemulator.tenant.ClockService;
import dev.cceemulator.tenant.ClockService.AdvanceResult;
import dev.cceemulator.tenant.ClockService.ClockState;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is to be done with a clock, as it is asked for in JSON. */
final class ClockRequest {
    private static final Pattern OFFSET = Pattern.compile("(.+)([+-])([01]\\d|2[0-3]):([0-5]\\d)");
    private static final String INSTANT = "is not an instant; expected one such as 2030-01-01T00:00:00Z";

    private ClockRequest() {}

    /** What a request does with the clock of a project. */
    interface Command<T> extends BiFunction<ClockService, String, T> {}

    /** Freezing, setting or resuming: one of them. */
    static Command<ClockState> setting(JsonObjectReader body) {
        Command<ClockState> freeze = freeze(body);
        Instant set = body.parsed("set", ClockRequest::instant, () -> INSTANT);
        Command<ClockState> resume = only(body, "resume") ? ClockService::resume : null;
        Command<ClockState> move = set == null ? null : (clocks, project) -> clocks.set(project, set);
        return single(
                body,
                "expected one of {\"freeze\": true}, {\"freeze\": \"<instant>\"}, {\"set\": \"<instant>\"} and"
                        + " {\"resume\": true}",
                Stream.of(Optional.ofNullable(freeze), Optional.ofNullable(move), Optional.ofNullable(resume)));
    }

    /** By a duration, or until everything has ended. */
    static Command<AdvanceResult> advance(JsonObjectReader body) {
        Duration by = body.parsed(
                "by", PlanBody::parseDuration, () -> "is not a duration; expected one of ISO 8601 such as PT20M");
        boolean isUntilIdle = body.oneOf("until", List.of("idle")) != null;
        Command<AdvanceResult> step = by == null ? null : (clocks, project) -> clocks.advance(project, by);
        Command<AdvanceResult> end = isUntilIdle ? ClockService::advanceUntilIdle : null;
        return single(
                body,
                "expected one of {\"by\": \"<duration>\"} and {\"until\": \"idle\"}",
                Stream.of(Optional.ofNullable(step), Optional.ofNullable(end)));
    }

    private static @Nullable Command<ClockState> freeze(JsonObjectReader body) {
        JsonValue freeze = body.value("freeze");
        if (freeze != null && freeze.kind() == Kind.STRING) {
            Instant moment = body.parsed("freeze", ClockRequest::instant, () -> INSTANT);
            return moment == null ? null : (clocks, project) -> clocks.freeze(project, moment);
        }
        return only(body, "freeze") ? ClockService::freeze : null;
    }

    /** Whether a field says true, which is the only thing that it can say. */
    private static boolean only(JsonObjectReader body, String name) {
        Boolean flag = body.flag(name);
        if (Boolean.FALSE.equals(flag)) {
            body.problem(name, "expected true, or nothing at all");
        }
        return flag != null;
    }

    /** Nothing follows on a mistake, since the first one refuses a body. */
    private static <T> Command<T> single(
            JsonObjectReader body, String expected, Stream<Optional<Command<T>>> commands) {
        List<Command<T>> given = commands.flatMap(Optional::stream).toList();
        if (given.size() != 1) {
            body.problem("", expected);
        }
        return given.get(0);
    }

    /** RFC 3339 has offsets up to 23:59, of which Java reads those up to 18 hours. */
    private static Optional<Instant> instant(String text) {
        try {
            Matcher local = OFFSET.matcher(text);
            return Optional.of(
                    local.matches() ? Instant.parse(local.group(1) + "Z").minus(offset(local)) : Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Duration offset(Matcher local) {
        Duration offset = Duration.ofHours(Long.parseLong(local.group(3))).plusMinutes(Long.parseLong(local.group(4)));
        return local.group(2).equals("-") ? offset.negated() : offset;
    }
}
