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

    /** The clock of a project; the emulator's own where nobody has set one. */
    public ProjectClock find(String projectId) {
        return session.find(
                        "SELECT frozen_at, offset_micros FROM project_clock WHERE project_id = ?",
                        row -> new ProjectClock(
                                row.instant("frozen_at"), Duration.of(row.number("offset_micros"), ChronoUnit.MICROS)),
                        projectId)
                .orElse(ProjectClock.REAL);
    }

    /** Gives a project that exists another clock. */
    public void replace(String projectId, ProjectClock clock) {
        remove(projectId);
        session.execute(
                "INSERT INTO project_clock (project_id, frozen_at, offset_micros) VALUES (?, ?, ?)",
                projectId,
                clock.frozenAt(),
                clock.offset().dividedBy(ChronoUnit.MICROS.getDuration()));
    }

    /** Gives a project the emulator's own time. */
    public void remove(String projectId) {
        session.execute("DELETE FROM project_clock WHERE project_id = ?", projectId);
    }
}
