package dev.cceemulator.project;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.ProjectCache;
import dev.cceemulator.database.Session;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What time it is, in each project. */
public final class Clocks {
    private static final int MAX_CACHED_CLOCKS = 10_000;

    private final Database database;
    private final InstantSource base;
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.MIN);
    private final ProjectCache<String, ProjectClock> cached;

    /** @param base the emulator's own time */
    public Clocks(Database database, InstantSource base) {
        this.database = database;
        this.base = base;
        this.cached = database.newCache(MAX_CACHED_CLOCKS, clock -> 1);
    }

    /** The emulator's own time, for what belongs to no project. It does not go back where that of the machine does. */
    public Instant now() {
        return latest.accumulateAndGet(base.instant(), (known, next) -> next.isAfter(known) ? next : known);
    }

    /** The time of a project; the emulator's own where there is none. Not to be asked within a transaction. */
    public Instant now(@Nullable String projectId) {
        if (projectId == null) {
            return now();
        }
        return now(cached.find(projectId)
                .orElseGet(() -> cached.load(
                        projectId,
                        projectId,
                        () -> database.read(projectId, session -> new ProjectClockStore(session).find(projectId)))));
    }

    /** The time of a project for a transaction. */
    public ProjectTime time(Session session, String projectId) {
        return new ProjectTime(session, projectId, this);
    }

    /** The state of a clock. */
    public Instant now(ProjectClock clock) {
        return clock.at(now());
    }
}
