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

/** Parses the bodies of requests that change a clock. */
final class ClockRequest {
    private static final Pattern OFFSET = Pattern.compile("(.+)([+-])([01]\\d|2[0-3]):([0-5]\\d)");
    private static final String INSTANT = "is not an instant; expected one such as 2030-01-01T00:00:00Z";

    private ClockRequest() {}

    /** A change of the clock of a project. */
    interface Command<T> extends BiFunction<ClockService, String, T> {}

    /** Parses a request to freeze, set or resume a clock. */
    static Command<ClockState> parseChange(JsonObjectReader body) {
        Command<ClockState> freeze = freeze(body);
        Instant set = body.parsed("set", ClockRequest::instant, () -> INSTANT);
        Command<ClockState> resume = isTrue(body, "resume") ? ClockService::resume : null;
        Command<ClockState> move = set == null ? null : (clocks, project) -> clocks.set(project, set);
        return requireSingle(
                body,
                "expected one of {\"freeze\": true}, {\"freeze\": \"<instant>\"}, {\"set\": \"<instant>\"} and"
                        + " {\"resume\": true}",
                Stream.of(Optional.ofNullable(freeze), Optional.ofNullable(move), Optional.ofNullable(resume)));
    }

    /** Parses a request to advance a clock by a duration, or to the end of the last task. */
    static Command<AdvanceResult> parseAdvance(JsonObjectReader body) {
        Duration by =
                body.parsed("by", PlanBody::parseDuration, () -> "is not a duration; expected ISO 8601 such as PT20M");
        boolean isUntilIdle = body.oneOf("until", List.of("idle")) != null;
        Command<AdvanceResult> step = by == null ? null : (clocks, project) -> clocks.advance(project, by);
        Command<AdvanceResult> end = isUntilIdle ? ClockService::advanceUntilIdle : null;
        return requireSingle(
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
        return isTrue(body, "freeze") ? ClockService::freeze : null;
    }

    /** Whether a field is present; its only valid value is true. */
    private static boolean isTrue(JsonObjectReader body, String name) {
        Boolean flag = body.bool(name);
        if (Boolean.FALSE.equals(flag)) {
            body.problem(name, "expected true, or no such field");
        }
        return flag != null;
    }

    /** Returns only if there is exactly one command, since a reported problem rejects the body. */
    private static <T> Command<T> requireSingle(
            JsonObjectReader body, String expected, Stream<Optional<Command<T>>> commands) {
        List<Command<T>> commandsInBody = commands.flatMap(Optional::stream).toList();
        if (commandsInBody.size() != 1) {
            body.problem("", expected);
        }
        return commandsInBody.get(0);
    }

    /** RFC 3339 allows offsets up to 23:59, but Java only parses offsets up to 18 hours. */
    private static Optional<Instant> instant(String text) {
        try {
            Matcher matcher = OFFSET.matcher(text);
            return Optional.of(
                    matcher.matches()
                            ? Instant.parse(matcher.group(1) + "Z").minus(offset(matcher))
                            : Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Duration offset(Matcher matcher) {
        Duration offset =
                Duration.ofHours(Long.parseLong(matcher.group(3))).plusMinutes(Long.parseLong(matcher.group(4)));
        return matcher.group(2).equals("-") ? offset.negated() : offset;
    }
}
