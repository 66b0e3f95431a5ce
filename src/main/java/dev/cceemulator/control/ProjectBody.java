package dev.cceemulator.control;

import dev.cceemulator.iam.ProjectCredentials.Issued;
import dev.cceemulator.tenant.ProjectDetails;
import dev.cceemulator.tenant.ProjectDetails.Created;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project as JSON.
 *
 * @param projectId its id
 * @param token a token for it that never expires; null but where it was just created
 * @param accessKey the public half of a pair to sign with; null but where it was just created
 * @param secretKey the secret half; null but where it was just created
 * @param template what it was created from; null if a fixture has it
 * @param dialect how its clients expect workflows
 * @param plan how long its tasks take
 * @param clusters the ids of its clusters
 * @param note what may not be expected of its content; null but where it was just created from such a template
 */
record ProjectBody(
        String projectId,
        @Nullable String token,
        @Nullable String accessKey,
        @Nullable String secretKey,
        @Nullable String template,
        String dialect,
        Object plan,
        List<String> clusters,
        @Nullable String note) {

    static ProjectBody of(ProjectDetails project) {
        return of(project, null, null);
    }

    static ProjectBody of(Created created) {
        return of(created.project(), created.credentials(), created.note());
    }

    private static ProjectBody of(ProjectDetails project, @Nullable Issued issued, @Nullable String note) {
        return new ProjectBody(
                project.id(),
                issued == null ? null : issued.token(),
                issued == null ? null : issued.accessKey(),
                issued == null ? null : issued.secretKey(),
                project.template(),
                project.dialect(),
                PlanBody.shown(project.plan()),
                project.clusterIds(),
                note);
    }
}
