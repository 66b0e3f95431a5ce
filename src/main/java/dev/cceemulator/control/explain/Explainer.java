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

/** Builds the explanation of a response, with the facts that only an explanation needs. */
final class Explainer {
    private final ProjectOverview projects;
    private final OperationBehaviours behaviours;

    Explainer(ProjectOverview projects, OperationBehaviours behaviours) {
        this.projects = projects;
        this.behaviours = behaviours;
    }

    /** @param server the address of the emulator in commands, such as {@code http://127.0.0.1:8080} */
    Explanation explain(RequestRecord record, String server) {
        RequestInfo info = record.info();
        Rejection rejection = record.rejection();
        Optional<Overview> project = project(info, rejection);
        return new Explanation(
                record.requestId(),
                record.at().toString(),
                record.method(),
                record.path(),
                info == null ? null : info.operation().id(),
                authentication(record),
                info == null ? null : info.projectId(),
                info == null ? null : info.clusterId(),
                project.map(overview -> overview.dialect().id()).orElse(null),
                record.status(),
                record.code(),
                rejection == null ? null : rejection.error().name(),
                rejection == null ? null : rejection.reason(),
                rejection == null ? null : ErrorHint.of(rejection.error()),
                signature(rejection),
                clusters(info, rejection, project),
                evidence(info, rejection, project).stream()
                        .map(BehaviourBody::of)
                        .toList(),
                CurlCommand.of(record, server),
                CurlCommand.limitation(record));
    }

    /** Not looked up after an internal error, since the database may be the cause. */
    private Optional<Overview> project(@Nullable RequestInfo info, @Nullable Rejection rejection) {
        boolean hasFailed = rejection != null && rejection.error() == ApiError.INTERNAL;
        return info == null || info.projectId() == null || hasFailed
                ? Optional.empty()
                : projects.find(info.projectId(), info.clusterId());
    }

    private static Authentication authentication(RequestRecord record) {
        RequestInfo info = record.info();
        Caller caller = info == null ? null : info.caller();
        if (caller == null) {
            return new Authentication(withoutCaller(info), null, record.accessKey(), null);
        }
        String method = record.accessKey() == null ? "token" : "access-key";
        return new Authentication(
                caller.user() == null ? "lenient" : method, caller.user(), record.accessKey(), caller.projectId());
    }

    private static String withoutCaller(@Nullable RequestInfo info) {
        if (info == null) {
            return "none";
        }
        if (info.operation() == Operation.KEYSTONE_CREATE_USER_TOKEN_BY_PASSWORD) {
            return "login";
        }
        return info.operation().scope() == Scope.NONE ? "none" : "failed";
    }

    private static @Nullable Signature signature(@Nullable Rejection rejection) {
        SignatureDiagnosis diagnosis = rejection == null ? null : rejection.diagnosis();
        return diagnosis == null ? null : new Signature(diagnosis.canonicalRequest(), diagnosis.finding());
    }

    /** Only if the cluster itself was not found; workflows and tasks are looked up within a cluster. */
    private static @Nullable Clusters clusters(
            @Nullable RequestInfo info, @Nullable Rejection rejection, Optional<Overview> project) {
        if (rejection == null || rejection.error() != ApiError.NOT_FOUND || info == null) {
            return null;
        }
        if (project.isEmpty()) {
            return new Clusters(0, List.of());
        }
        Overview overview = project.get();
        return overview.hasCluster() ? null : new Clusters(overview.clusters(), overview.clusterIds());
    }

    private List<Behaviour> evidence(
            @Nullable RequestInfo info, @Nullable Rejection rejection, Optional<Overview> project) {
        if (rejection != null) {
            return List.of(ErrorBehaviours.of(rejection.error()));
        }
        return info == null ? List.of() : behaviours.of(info.operation(), project.map(Overview::dialect));
    }
}
