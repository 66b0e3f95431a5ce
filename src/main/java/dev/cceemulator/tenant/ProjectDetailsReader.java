package dev.cceemulator.tenant;

import dev.cceemulator.database.Session;
import dev.cceemulator.project.DialectResolver;
import dev.cceemulator.project.Project;
import dev.cceemulator.project.ProjectOriginStore;
import dev.cceemulator.upgrade.service.PlanResolver;
import dev.cceemulator.upgrade.store.ClusterStore;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the details of projects.
 *
 * @param dialects which dialect each has
 * @param plans how long the tasks of each take
 */
public record ProjectDetailsReader(DialectResolver dialects, PlanResolver plans) {
    /** The cluster of the documented example, for which most look first. */
    private static final String DOCUMENTED_CLUSTER = "b4b9e60f-8aa2-11ee-af09-0255ac10004f";

    ProjectDetails of(Session session, Project project) {
        List<String> ids = new ArrayList<>(new ClusterStore(session).ids(project.id(), Integer.MAX_VALUE));
        if (ids.remove(DOCUMENTED_CLUSTER)) {
            ids.add(0, DOCUMENTED_CLUSTER);
        }
        return new ProjectDetails(
                project.id(),
                new ProjectOriginStore(session).find(project.id()).orElse(null),
                dialects.of(project.dialect()).id(),
                plans.of(session, project.id()),
                ids);
    }
}
