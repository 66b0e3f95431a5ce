package dev.cceemulator.project;

import dev.cceemulator.database.Session;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** The table of clocks, within one transaction. */
public final class ProjectClockStore {
    private final Session session;

    public ProjectClockStore(Session session) {
        this.session = session;
    }

    /** The clock of a project; one that shows the emulator's time if it was never set. */
    public ProjectClock find(String projectId) {
        return session.find(
                        "SELECT frozen_at, offset_micros FROM project_clock WHERE project_id = ?",
                        row -> new ProjectClock(
                                row.instant("frozen_at"), Duration.of(row.number("offset_micros"), ChronoUnit.MICROS)),
                        projectId)
                .orElse(ProjectClock.RUNNING);
    }

    /** Replaces the clock of an existing project. */
    public void replace(String projectId, ProjectClock clock) {
        remove(projectId);
        session.execute(
                "INSERT INTO project_clock (project_id, frozen_at, offset_micros) VALUES (?, ?, ?)",
                projectId,
                clock.frozenAt(),
                clock.offset().dividedBy(ChronoUnit.MICROS.getDuration()));
    }

    /** Removes the clock of a project, which then shows the emulator's time. */
    public void remove(String projectId) {
        session.execute("DELETE FROM project_clock WHERE project_id = ?", projectId);
    }
}
