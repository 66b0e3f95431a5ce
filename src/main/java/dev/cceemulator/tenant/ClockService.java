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

/** The clocks of projects, which tests can freeze, set and advance. A clock never goes backwards. */
public final class ClockService {
    /** The latest time of a clock: well before the year 10000, so that later times derived from it have four-digit years too. */
    private static final Instant MAX_TIME = Instant.parse("9000-01-01T00:00:00Z");

    private final Database database;
    private final Clocks clocks;
    private final ProjectTransactions transactions;

    public ClockService(Database database, Clocks clocks) {
        this.database = database;
        this.clocks = clocks;
        this.transactions = new ProjectTransactions(database);
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
     * @param now the time of the project after the advance
     * @param transitions the transitions that took place, in order
     */
    public record AdvanceResult(Instant now, List<Transition> transitions) {
        public AdvanceResult {
            transitions = List.copyOf(transitions);
        }
    }

    /**
     * Reads the state of a clock.
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
     * Freezes a clock at its current time.
     *
     * @throws ProjectException if there is no such project
     */
    public ClockState freeze(String projectId) {
        return set(projectId, (clock, emulatorTime) -> clock.frozen(clock.at(emulatorTime)));
    }

    /**
     * Freezes a clock at a moment.
     *
     * @throws ProjectException if there is no such project, or the moment is in the past
     */
    public ClockState freeze(String projectId, Instant moment) {
        return set(projectId, (clock, emulatorTime) -> {
            requireNotPast(projectId, clock.at(emulatorTime), moment);
            return clock.frozen(moment);
        });
    }

    /**
     * Sets a clock to a moment; it stays frozen or running.
     *
     * @throws ProjectException if there is no such project, or the moment is in the past
     */
    public ClockState set(String projectId, Instant moment) {
        return set(projectId, (clock, emulatorTime) -> {
            requireNotPast(projectId, clock.at(emulatorTime), moment);
            return clock.movedTo(moment, emulatorTime);
        });
    }

    /**
     * Resumes a clock from its current time.
     *
     * @throws ProjectException if there is no such project
     */
    public ClockState resume(String projectId) {
        return set(projectId, ProjectClock::resumed);
    }

    private ClockState set(String projectId, BiFunction<ProjectClock, Instant, ProjectClock> change) {
        return transactions.change(projectId, (session, project) -> {
            Instant emulatorTime = clocks.now();
            ProjectClockStore store = new ProjectClockStore(session);
            ProjectClock clock = change.apply(store.find(projectId), emulatorTime);
            store.replace(projectId, clock);
            return new ClockState(clock.at(emulatorTime), clock.isFrozen());
        });
    }

    /**
     * Advances a clock.
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
     * Advances a clock to the end of the last task of its project.
     *
     * @throws ProjectException if there is no such project
     */
    public AdvanceResult advanceUntilIdle(String projectId) {
        return advance(
                projectId,
                (session, now) ->
                        new TaskStore(session).lastEndAfter(projectId, now).orElse(now));
    }

    private AdvanceResult advance(String projectId, BiFunction<Session, Instant, Instant> target) {
        return transactions.change(projectId, (session, project) -> {
            Instant emulatorTime = clocks.now();
            ProjectClockStore store = new ProjectClockStore(session);
            ProjectClock current = store.find(projectId);
            Instant from = current.at(emulatorTime);
            ProjectClock clock = current.movedTo(target.apply(session, from), emulatorTime);
            store.replace(projectId, clock);
            Instant now = clock.at(emulatorTime);
            List<Transition> transitions = new TaskStore(session)
                    .endingBetween(projectId, from, now).stream()
                            .map(Transition::end)
                            .toList();
            return new AdvanceResult(now, transitions);
        });
    }

    private static void requireNotPast(String projectId, Instant now, Instant moment) {
        if (moment.isAfter(MAX_TIME)) {
            throw ProjectException.invalid("A clock cannot be set to a time after " + MAX_TIME);
        }
        if (moment.truncatedTo(ChronoUnit.MICROS).isBefore(now)) {
            throw ProjectException.conflict("The clock of project " + projectId + " shows " + now
                    + " and cannot be moved backwards; choose a later moment, or recreate the project");
        }
    }

    private static void requireReachable(Duration by, Instant now) {
        if (by.isNegative() || (!by.isZero() && by.compareTo(Duration.between(now, MAX_TIME)) > 0)) {
            throw ProjectException.invalid("A clock can be advanced by zero or more, up to " + MAX_TIME + "; got "
                    + by.truncatedTo(ChronoUnit.MICROS));
        }
    }
}
