package dev.cceemulator.control;

import dev.cceemulator.iam.ProjectCredentials.Issued;
import dev.cceemulator.upgrade.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project, for whoever tests with it.
 *
 * @param id its id
 * @param template what it was created from; null if a fixture has it
 * @param dialect the name of the dialect that its clients expect
 * @param plan how long its tasks take
 * @param clusterIds its clusters, that of the documented example first
 */
public record Tenant(String id, @Nullable String template, String dialect, Plan plan, List<String> clusterIds) {
    public Tenant {
        clusterIds = List.copyOf(clusterIds);
    }

    /**
     * One that was just created.
     *
     * @param tenant the project
     * @param credentials which are good for it, and are told only now
     */
    public record Created(Tenant tenant, Issued credentials) {}
}
