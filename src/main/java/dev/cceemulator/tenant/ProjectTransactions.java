package dev.cceemulator.tenant;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.LockedException;
import dev.cceemulator.database.Session;
import dev.cceemulator.project.Project;
import dev.cceemulator.project.ProjectException;
import dev.cceemulator.project.ProjectStore;
import dev.cceemulator.upgrade.store.ClusterStore;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Runs transactions that change a project as a whole: its clock, its plan or its content. No other transaction can change it at the same time. */
public final class ProjectTransactions {
    private final Database database;

    public ProjectTransactions(Database database) {
        this.database = database;
    }

    /**
     * Changes an existing project.
     *
     * @throws ProjectException if there is no such project, or another transaction does not release it in time
     */
    public <T> T change(String projectId, BiFunction<Session, Project, T> change) {
        return changeOrCreate(projectId, session -> change.apply(session, new ProjectStore(session).get(projectId)));
    }

    /**
     * Changes or creates a project.
     *
     * @throws ProjectException if another transaction does not release it in time
     */
    public <T> T changeOrCreate(String projectId, Function<Session, T> change) {
        try {
            return database.writeExclusively(projectId, session -> {
                new ProjectStore(session).lock(projectId);
                new ClusterStore(session).lockAll(projectId);
                return change.apply(session);
            });
        } catch (LockedException e) {
            throw ProjectException.conflict(
                    "Project " + projectId + " is being changed by another transaction; try again");
        }
    }
}
