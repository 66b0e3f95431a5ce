package dev.cceemulator.upgrade.service;

import dev.cceemulator.database.Session;
import dev.cceemulator.plan.TaskPlan;
import dev.cceemulator.upgrade.store.PlanStore;

/**
 * Resolves the plan of each project.
 *
 * @param defaultPlan the plan of projects that choose none
 */
public record PlanResolver(TaskPlan defaultPlan) {

    /** The plan of a project. */
    public TaskPlan resolve(Session session, String projectId) {
        return new PlanStore(session).find(projectId).orElse(defaultPlan);
    }
}
