package dev.cceemulator.tenant;

import dev.cceemulator.database.Session;
import dev.cceemulator.project.DialectResolver;
import dev.cceemulator.project.Project;
import dev.cceemulator.project.ProjectOriginStore;
import dev.cceemulator.upgrade.service.PlanResolver;
import dev.cceemulator.upgrade.store.ClusterStore;

/**
 * Reads the details of projects.
 *
 * @param dialects resolves the dialect of each project
 * @param plans resolves the plan of each project
 */
public record ProjectDetailsReader(DialectResolver dialects, PlanResolver plans) {
    ProjectDetails read(Session session, Project project) {
        return new ProjectDetails(
                project.id(),
                new ProjectOriginStore(session).find(project.id()).orElse(null),
                dialects.resolve(project.dialect()).id(),
                plans.resolve(session, project.id()),
                new ClusterStore(session).idsInInsertionOrder(project.id()));
    }
}
