package dev.cceemulator.project;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.ProjectCache;
import dev.cceemulator.database.Session;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The time of the emulator and of each project. */
public final class Clocks {
    private static final int MAX_CACHED_CLOCKS = 10_000;

    private final Database database;
    private final InstantSource base;
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.MIN);
    private final ProjectCache<String, ProjectClock> cached;

    /** @param base the emulator's time */
    public Clocks(Database database, InstantSource base) {
        this.database = database;
        this.base = base;
        this.cached = database.newCache(MAX_CACHED_CLOCKS, clock -> 1);
    }

    /** The emulator's time, for everything outside of projects. It never goes backwards, even if the system clock does. */
    public Instant now() {
        return latest.accumulateAndGet(base.instant(), (last, next) -> next.isAfter(last) ? next : last);
    }

    /** The time of a project, or the emulator's time if the id is null. Must not be called within a transaction. */
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

    /** The time that a clock shows now. */
    public Instant now(ProjectClock clock) {
        return clock.at(now());
    }
}
