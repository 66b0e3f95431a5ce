package dev.cceemulator.upgrade.service;

import dev.cceemulator.database.Session;
import dev.cceemulator.plan.TaskPlan;
import dev.cceemulator.upgrade.store.PlanStore;

/**
 * Which plan each project has.
 *
 * @param byDefault that of projects that choose none
 */
public record PlanResolver(TaskPlan byDefault) {

    /** The plan of a project. */
    public TaskPlan of(Session session, String projectId) {
        return new PlanStore(session).find(projectId).orElse(byDefault);
    }
}
