package dev.cceemulator.tenant;

import dev.cceemulator.iam.ProjectCredentials.Issued;
import dev.cceemulator.plan.TaskPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The details of a project for tests.
 *
 * @param id its id
 * @param template the template that it was created from; null if it is part of the fixtures
 * @param dialect the name of the dialect that its clients expect
 * @param plan how long its tasks take
 * @param clusterIds the ids of its clusters, in the order of the fixtures, followed by those that were added
 */
public record ProjectDetails(
        String id, @Nullable String template, String dialect, TaskPlan plan, List<String> clusterIds) {
    public ProjectDetails {
        clusterIds = List.copyOf(clusterIds);
    }

    /**
     * A project that was just created.
     *
     * @param project the project
     * @param credentials its credentials, which are only returned at its creation
     * @param note a note on its content that the caller may not expect; null if there is none
     */
    public record Created(
            ProjectDetails project,
            Issued credentials,
            @Nullable String note) {}
}
