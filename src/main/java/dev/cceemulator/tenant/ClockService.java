package dev.cceemulator.tenant;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.Session;
import dev.cceemulator.project.Clocks;
import dev.cceemulator.project.Project;
import dev.cceemulator.project.ProjectClock;
import dev.cceemulator.project.ProjectClockStore;
import dev.cceemulator.project.ProjectException;
import dev.cceemulator.project.ProjectStore;
import dev.cceemulator.upgrade.domain.Transition;
import dev.cceemulator.upgrade.store.TaskStore;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;

/** The clocks of projects, for tests that hold them. A clock never goes back. */
public final class ClockService {
    /** Far from the last year that a date is written with four digits in, so that what follows on it is as well. */
    private static final Instant LAST = Instant.parse("9000-01-01T00:00:00Z");

    private final Database database;
    private final Clocks clocks;
    private final ProjectTransactions changes;

    public ClockService(Database database, Clocks clocks) {
        this.database = database;
        this.clocks = clocks;
        this.changes = new ProjectTransactions(database);
    }

    /**
     * The state of a clock.
     *
     * @param now the time of the project
     * @param isFrozen whether it is frozen
     */
    public record ClockState(Instant now, boolean isFrozen) {}

    /**
     * The result of an advance.
     *
     * @param now the time of the project afterwards
     * @param transitions the transitions that came due, in their order
     */
    public record AdvanceResult(Instant now, List<Transition> transitions) {
        public AdvanceResult {
            transitions = List.copyOf(transitions);
        }
    }

    /**
     * Reads a clock.
     *
     * @throws ProjectException if there is no such project
     */
    public ClockState read(String projectId) {
        return database.read(projectId, session -> {
            Project project = new ProjectStore(session).get(projectId);
            ProjectClock clock = new ProjectClockStore(session).find(project.id());
            return new ClockState(clocks.now(clock), clock.isFrozen());
        });
    }

    /**
     * Freezes a clock at the time it shows.
     *
     * @throws ProjectException if there is no such project
     */
    public ClockState freeze(String projectId) {
        return set(projectId, (clock, base) -> clock.frozen(clock.at(base)));
    }

    /**
     * Freezes a clock at a moment.
     *
     * @throws ProjectException if there is no such project, or the moment is past
     */
    public ClockState freeze(String projectId, Instant moment) {
        return set(projectId, (clock, base) -> {
            requireNotPast(projectId, clock.at(base), moment);
            return clock.frozen(moment);
        });
    }

    /**
     * Sets a clock to a moment; it stays frozen or running.
     *
     * @throws ProjectException if there is no such project, or the moment is past
     */
    public ClockState set(String projectId, Instant moment) {
        return set(projectId, (clock, base) -> {
            requireNotPast(projectId, clock.at(base), moment);
            return clock.movedTo(moment, base);
        });
    }

    /**
     * Lets a clock run on from the time it shows.
     *
     * @throws ProjectException if there is no such project
     */
    public ClockState resume(String projectId) {
        return set(projectId, ProjectClock::resumed);
    }

    private ClockState set(String projectId, BiFunction<ProjectClock, Instant, ProjectClock> change) {
        return changes.change(projectId, (session, project) -> {
            Instant base = clocks.now();
            ProjectClockStore store = new ProjectClockStore(session);
            ProjectClock clock = change.apply(store.find(projectId), base);
            store.replace(projectId, clock);
            return new ClockState(clock.at(base), clock.isFrozen());
        });
    }

    /**
     * Moves a clock on.
     *
     * @throws ProjectException if there is no such project, or the time is negative
     */
    public AdvanceResult advance(String projectId, Duration by) {
        return advance(projectId, (session, now) -> {
            requireReachable(by, now);
            return now.plus(by);
        });
    }

    /**
     * Moves a clock on to the moment at which every task of its project has ended.
     *
     * @throws ProjectException if there is no such project
     */
    public AdvanceResult advanceUntilIdle(String projectId) {
        return advance(
                projectId,
                (session, now) -> new TaskStore(session).lastEnd(projectId, now).orElse(now));
    }

    private AdvanceResult advance(String projectId, BiFunction<Session, Instant, Instant> end) {
        return changes.change(projectId, (session, project) -> {
            Instant base = clocks.now();
            ProjectClockStore store = new ProjectClockStore(session);
            ProjectClock known = store.find(projectId);
            Instant from = known.at(base);
            ProjectClock clock = known.movedTo(end.apply(session, from), base);
            store.replace(projectId, clock);
            Instant now = clock.at(base);
            List<Transition> transitions = new TaskStore(session)
                    .ending(projectId, from, now).stream().map(Transition::end).toList();
            return new AdvanceResult(now, transitions);
        });
    }

    private static void requireNotPast(String projectId, Instant now, Instant moment) {
        if (moment.isAfter(LAST)) {
            throw ProjectException.invalid("A clock goes up to " + LAST);
        }
        if (moment.truncatedTo(ChronoUnit.MICROS).isBefore(now)) {
            throw ProjectException.conflict("The clock of project " + projectId + " shows " + now
                    + " and cannot be moved backwards; choose a later moment, or recreate the project");
        }
    }

    private static void requireReachable(Duration by, Instant now) {
        if (by.isNegative() || (!by.isZero() && by.compareTo(Duration.between(now, LAST)) > 0)) {
            throw ProjectException.invalid("A clock is advanced by zero or more, up to " + LAST + "; got "
                    + by.truncatedTo(ChronoUnit.MICROS));
        }
    }
}
