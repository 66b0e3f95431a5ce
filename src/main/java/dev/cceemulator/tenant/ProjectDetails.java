package dev.cceemulator.tenant;

import dev.cceemulator.iam.ProjectCredentials.Issued;
import dev.cceemulator.plan.TaskPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project as tests see it.
 *
 * @param id its id
 * @param template what it was created from; null if a fixture has it
 * @param dialect the name of the dialect that its clients expect
 * @param plan how long its tasks take
 * @param clusterIds its clusters in the order of the fixtures, then those that were added
 */
public record ProjectDetails(
        String id, @Nullable String template, String dialect, TaskPlan plan, List<String> clusterIds) {
    public ProjectDetails {
        clusterIds = List.copyOf(clusterIds);
    }

    /**
     * One that was just created.
     *
     * @param project the project
     * @param credentials its credentials, which are returned only now
     * @param note what the caller may not expect of its content; null where there is nothing to note
     */
    public record Created(
            ProjectDetails project,
            Issued credentials,
            @Nullable String note) {}
}
