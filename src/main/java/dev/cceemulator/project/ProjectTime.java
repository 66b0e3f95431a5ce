package dev.cceemulator.project;

import dev.cceemulator.database.Session;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The time of a project within one transaction: looked up when it is asked for first, and the same from then on. */
public final class ProjectTime {
    private final Session session;
    private final String projectId;
    private final Clocks clocks;
    private @Nullable ProjectClock clock;
    private @Nullable Instant now;

    ProjectTime(Session session, String projectId, Clocks clocks) {
        this.session = session;
        this.projectId = projectId;
        this.clocks = clocks;
    }

    /** The project's clock. */
    public ProjectClock clock() {
        ProjectClock known = clock == null ? new ProjectClockStore(session).find(projectId) : clock;
        clock = known;
        return known;
    }

    /** What it shows. */
    public Instant now() {
        Instant known = now == null ? clocks.now(clock()) : now;
        now = known;
        return known;
    }
}
