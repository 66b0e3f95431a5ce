package dev.cceemulator.upgrade;

import dev.cceemulator.database.Session;

/**
 * Which plan each project has.
 *
 * @param byDefault that of projects that choose none
 */
public record Plans(Plan byDefault) {

    /** The plan of a project. */
    public Plan of(Session session, String projectId) {
        return new PlanStore(session).find(projectId).orElse(byDefault);
    }
}
