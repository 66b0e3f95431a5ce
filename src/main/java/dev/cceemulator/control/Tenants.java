package dev.cceemulator.control;

import dev.cceemulator.database.Session;
import dev.cceemulator.project.Project;
import dev.cceemulator.project.ProjectOriginStore;
import dev.cceemulator.upgrade.ClusterStore;
import dev.cceemulator.upgrade.Dialects;
import dev.cceemulator.upgrade.Plans;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be told of projects.
 *
 * @param dialects which dialect each has
 * @param plans how long the tasks of each take
 */
public record Tenants(Dialects dialects, Plans plans) {
    /** The cluster of the documented example, for which most look first. */
    private static final String DOCUMENTED_CLUSTER = "b4b9e60f-8aa2-11ee-af09-0255ac10004f";

    Tenant of(Session session, Project project) {
        List<String> ids = new ArrayList<>(new ClusterStore(session).ids(project.id(), Integer.MAX_VALUE));
        if (ids.remove(DOCUMENTED_CLUSTER)) {
            ids.add(0, DOCUMENTED_CLUSTER);
        }
        return new Tenant(
                project.id(),
                new ProjectOriginStore(session).find(project.id()).orElse(null),
                dialects.of(project.dialect()).id(),
                plans.of(session, project.id()),
                ids);
    }
}
