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
 * @param dialects which dialect each has
 * @param plans how long the tasks of each take
 */
public record ProjectDetailsReader(DialectResolver dialects, PlanResolver plans) {
    ProjectDetails of(Session session, Project project) {
        return new ProjectDetails(
                project.id(),
                new ProjectOriginStore(session).find(project.id()).orElse(null),
                dialects.of(project.dialect()).id(),
                plans.of(session, project.id()),
                new ClusterStore(session).idsAsAdded(project.id()));
    }
}
