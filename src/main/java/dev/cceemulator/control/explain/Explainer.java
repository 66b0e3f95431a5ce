package dev.cceemulator.control.explain;

import dev.cceemulator.control.BehaviourBody;
import dev.cceemulator.control.explain.Explanation.Authentication;
import dev.cceemulator.control.explain.Explanation.Clusters;
import dev.cceemulator.control.explain.Explanation.Signature;
import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ErrorBehaviours;
import dev.cceemulator.error.ErrorHint;
import dev.cceemulator.error.SignatureDiagnosis;
import dev.cceemulator.evidence.Behaviour;
import dev.cceemulator.iam.Caller;
import dev.cceemulator.operation.Operation;
import dev.cceemulator.operation.Scope;
import dev.cceemulator.requestlog.Rejection;
import dev.cceemulator.requestlog.RequestInfo;
import dev.cceemulator.requestlog.RequestRecord;
import dev.cceemulator.tenant.ProjectOverview;
import dev.cceemulator.tenant.ProjectOverview.Overview;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the explanation of an answer, and looks up what only an explanation needs. */
final class Explainer {
    private final ProjectOverview projects;
    private final OperationBehaviours behaviours;

    Explainer(ProjectOverview projects, OperationBehaviours behaviours) {
        this.projects = projects;
        this.behaviours = behaviours;
    }

    /** @param server where a command reaches the emulator, such as {@code http://127.0.0.1:8080} */
    Explanation explain(RequestRecord answered, String server) {
        RequestInfo asked = answered.asked();
        Rejection refused = answered.refused();
        Optional<Overview> project = project(asked, refused);
        return new Explanation(
                answered.requestId(),
                answered.at().toString(),
                answered.method(),
                answered.path(),
                asked == null ? null : asked.operation().id(),
                authentication(answered),
                asked == null ? null : asked.projectId(),
                asked == null ? null : asked.clusterId(),
                project.map(found -> found.dialect().id()).orElse(null),
                answered.status(),
                answered.code(),
                refused == null ? null : refused.refusal().name(),
                refused == null ? null : refused.reason(),
                refused == null ? null : ErrorHint.of(refused.refusal()),
                signature(refused),
                clusters(asked, refused, project),
                evidence(asked, refused, project).stream()
                        .map(BehaviourBody::of)
                        .toList(),
                CurlCommand.of(answered, server),
                CurlCommand.lacks(answered));
    }

    /** After a failure of the emulator the database may be what failed. */
    private Optional<Overview> project(@Nullable RequestInfo asked, @Nullable Rejection refused) {
        boolean hasFailed = refused != null && refused.refusal() == ApiError.INTERNAL;
        return asked == null || asked.projectId() == null || hasFailed
                ? Optional.empty()
                : projects.find(asked.projectId(), asked.clusterId());
    }

    private static Authentication authentication(RequestRecord answered) {
        RequestInfo asked = answered.asked();
        Caller caller = asked == null ? null : asked.caller();
        if (caller == null) {
            return new Authentication(nobody(asked), null, answered.accessKey(), null);
        }
        String by = answered.accessKey() == null ? "token" : "access-key";
        return new Authentication(
                caller.user() == null ? "lenient" : by, caller.user(), answered.accessKey(), caller.projectId());
    }

    private static String nobody(@Nullable RequestInfo asked) {
        if (asked == null) {
            return "none";
        }
        if (asked.operation() == Operation.KEYSTONE_CREATE_USER_TOKEN_BY_PASSWORD) {
            return "login";
        }
        return asked.operation().scope() == Scope.NONE ? "none" : "failed";
    }

    private static @Nullable Signature signature(@Nullable Rejection refused) {
        SignatureDiagnosis diagnosis = refused == null ? null : refused.diagnosis();
        return diagnosis == null ? null : new Signature(diagnosis.canonicalRequest(), diagnosis.finding());
    }

    /** Only where the cluster itself is not there: what else was not found, was looked for in it. */
    private static @Nullable Clusters clusters(
            @Nullable RequestInfo asked, @Nullable Rejection refused, Optional<Overview> project) {
        if (refused == null || refused.refusal() != ApiError.NOT_FOUND || asked == null) {
            return null;
        }
        if (project.isEmpty()) {
            return new Clusters(0, List.of());
        }
        Overview found = project.get();
        return found.hasCluster() ? null : new Clusters(found.clusters(), found.clusterIds());
    }

    private List<Behaviour> evidence(
            @Nullable RequestInfo asked, @Nullable Rejection refused, Optional<Overview> project) {
        if (refused != null) {
            return List.of(ErrorBehaviours.of(refused.refusal()));
        }
        return asked == null ? List.of() : behaviours.of(asked.operation(), project.map(Overview::dialect));
    }
}
