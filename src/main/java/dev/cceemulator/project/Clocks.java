package dev.cceemulator.project;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.KeptReads;
import dev.cceemulator.database.Session;
import java.time.Instant;
import java.time.InstantSource;

/** What time it is, in each project. */
public final class Clocks {
    private static final int MAX_KEPT_CLOCKS = 10_000;

    private final InstantSource base;
    private final KeptReads<String, ProjectClock> kept;

    /** @param base the emulator's own time */
    public Clocks(Database database, InstantSource base) {
        this.base = base;
        this.kept = database.keep(MAX_KEPT_CLOCKS, clock -> 1);
    }

    /** The emulator's own time, for what belongs to no project. */
    public Instant now() {
        return base.instant();
    }

    /** The time of a project. */
    public Instant now(String projectId) {
        return now(kept.find(projectId)
                .orElseGet(() ->
                        kept.read(projectId, projectId, session -> new ProjectClockStore(session).find(projectId))));
    }

    /** The time of a project for a transaction. */
    public Moment moment(Session session, String projectId) {
        return new Moment(session, projectId, this);
    }

    /** What a clock shows. */
    public Instant now(ProjectClock clock) {
        return clock.at(base.instant());
    }
}
