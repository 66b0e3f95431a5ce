package dev.cceemulator.app;

import dev.cceemulator.project.ProjectException;
import dev.cceemulator.upgrade.ClockService;
import dev.cceemulator.upgrade.Transition;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The time of a project, which a test can hold. It never goes back. */
public final class EmulatorClock {
    private final ClockService clocks;
    private final String projectId;

    EmulatorClock(ClockService clocks, String projectId) {
        this.clocks = clocks;
        this.projectId = projectId;
    }

    /**
     * What it shows.
     *
     * @throws ProjectException if the project is gone
     */
    public Instant now() {
        return clocks.read(projectId).now();
    }

    /**
     * Makes it stand still.
     *
     * @return what it shows from now on
     * @throws ProjectException if the project is gone
     */
    public Instant freeze() {
        return clocks.freeze(projectId).now();
    }

    /**
     * Makes it stand still at a moment.
     *
     * @return that moment, to the microsecond
     * @throws ProjectException if the moment is past, or the project is gone
     */
    public Instant freeze(Instant moment) {
        return clocks.freeze(projectId, moment).now();
    }

    /**
     * Makes it show a moment; it stands or goes as before.
     *
     * @return that moment, to the microsecond
     * @throws ProjectException if the moment is past, or the project is gone
     */
    public Instant set(Instant moment) {
        return clocks.set(projectId, moment).now();
    }

    /**
     * Makes it go on from what it shows.
     *
     * @return what it shows
     * @throws ProjectException if the project is gone
     */
    public Instant resume() {
        return clocks.resume(projectId).now();
    }

    /**
     * Moves it on.
     *
     * @return what happened meanwhile, in the order in which it fell due
     * @throws ProjectException if the time is negative, or the project is gone
     */
    public List<Transition> advance(Duration by) {
        return clocks.advance(projectId, by).transitions();
    }

    /**
     * Moves it on to the moment at which every task has ended.
     *
     * @return what happened meanwhile, in the order in which it fell due
     * @throws ProjectException if the project is gone
     */
    public List<Transition> advanceUntilTerminal() {
        return clocks.advanceUntilTerminal(projectId).transitions();
    }
}
