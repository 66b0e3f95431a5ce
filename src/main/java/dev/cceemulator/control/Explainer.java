package dev.cceemulator.control;

import dev.cceemulator.control.Explanation.Authentication;
import dev.cceemulator.control.Explanation.Clusters;
import dev.cceemulator.control.Explanation.Signature;
import dev.cceemulator.error.Refusal;
import dev.cceemulator.error.RefusalBehaviours;
import dev.cceemulator.error.Remedy;
import dev.cceemulator.error.SignatureDiagnosis;
import dev.cceemulator.evidence.Behaviour;
import dev.cceemulator.journal.Answered;
import dev.cceemulator.journal.Asked;
import dev.cceemulator.journal.Refused;
import dev.cceemulator.project.Caller;
import dev.cceemulator.upgrade.ProjectOverview;
import dev.cceemulator.upgrade.ProjectOverview.Overview;
import dev.cceemulator.upgrade.UpgradeBehaviours;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the explanation of an answer, and looks up what only an explanation needs. */
final class Explainer {
    private final ProjectOverview projects;

    Explainer(ProjectOverview projects) {
        this.projects = projects;
    }

    /** @param server where a command reaches the emulator, such as {@code http://127.0.0.1:8080} */
    Explanation explain(Answered answered, String server) {
        Asked asked = answered.asked();
        Refused refused = answered.refused();
        Optional<Overview> project = project(asked, refused);
        return new Explanation(
                answered.requestId(),
                answered.at().toString(),
                answered.method(),
                answered.path(),
                asked == null ? null : asked.operation(),
                authentication(answered),
                asked == null ? null : asked.projectId(),
                asked == null ? null : asked.clusterId(),
                project.map(found -> found.dialect().id()).orElse(null),
                answered.status(),
                answered.code(),
                refused == null ? null : refused.refusal().name(),
                refused == null ? null : refused.reason(),
                refused == null ? null : Remedy.of(refused.refusal()),
                signature(refused),
                clusters(asked, refused, project),
                evidence(asked, refused, project),
                CurlCommand.of(answered, server),
                CurlCommand.lacks(answered));
    }

    /** After a failure of the emulator the database may be what failed. */
    private Optional<Overview> project(@Nullable Asked asked, @Nullable Refused refused) {
        boolean hasFailed = refused != null && refused.refusal() == Refusal.INTERNAL;
        return asked == null || asked.projectId() == null || hasFailed
                ? Optional.empty()
                : projects.find(asked.projectId(), asked.clusterId());
    }

    private static Authentication authentication(Answered answered) {
        Asked asked = answered.asked();
        Caller caller = asked == null ? null : asked.caller();
        if (caller == null) {
            return new Authentication(nobody(asked), null, answered.accessKey(), null);
        }
        String by = answered.accessKey() == null ? "token" : "access-key";
        return new Authentication(
                caller.user() == null ? "lenient" : by, caller.user(), answered.accessKey(), caller.projectId());
    }

    private static String nobody(@Nullable Asked asked) {
        if (asked == null) {
            return "none";
        }
        return asked.operation().equals(Asked.LOGIN) ? "login" : "failed";
    }

    private static @Nullable Signature signature(@Nullable Refused refused) {
        SignatureDiagnosis diagnosis = refused == null ? null : refused.diagnosis();
        return diagnosis == null ? null : new Signature(diagnosis.canonicalRequest(), diagnosis.finding());
    }

    /** Only where the cluster itself is not there: what else was not found, was looked for in it. */
    private static @Nullable Clusters clusters(
            @Nullable Asked asked, @Nullable Refused refused, Optional<Overview> project) {
        if (refused == null || refused.refusal() != Refusal.NOT_FOUND || asked == null) {
            return null;
        }
        if (project.isEmpty()) {
            return new Clusters(0, List.of());
        }
        Overview found = project.get();
        return found.hasCluster() ? null : new Clusters(found.clusters(), found.clusterIds());
    }

    private static List<Behaviour> evidence(
            @Nullable Asked asked, @Nullable Refused refused, Optional<Overview> project) {
        if (refused != null) {
            return List.of(RefusalBehaviours.of(refused.refusal()));
        }
        return asked == null
                ? List.of()
                : project.map(found -> UpgradeBehaviours.of(asked.operation(), found.dialect()))
                        .orElse(List.of());
    }
}
