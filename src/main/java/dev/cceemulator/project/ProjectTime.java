package dev.cceemulator.project;

import dev.cceemulator.database.Session;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The time of a project within one transaction: read once, at first use. */
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
        ProjectClock value = clock == null ? new ProjectClockStore(session).find(projectId) : clock;
        clock = value;
        return value;
    }

    /** The time of the project. */
    public Instant now() {
        Instant value = now == null ? clocks.now(clock()) : now;
        now = value;
        return value;
    }
}
