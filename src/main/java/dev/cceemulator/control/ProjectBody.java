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
 * @param token a token that never expires; null unless the project was just created
 * @param accessKey the access key with which clients sign; null unless the project was just created
 * @param secretKey the secret key; null unless the project was just created
 * @param template the template that it was created from; null if it is part of the fixtures
 * @param dialect its dialect
 * @param plan its plan
 * @param clusters the ids of its clusters
 * @param note a note on its content that the caller may not expect; null if there is none
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
                PlanBody.presetOrDurations(project.plan()),
                project.clusterIds(),
                note);
    }
}
