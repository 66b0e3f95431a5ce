package dev.cceemulator.upgrade.v3.dialect;

import dev.cceemulator.upgrade.domain.LineStatus;
import dev.cceemulator.upgrade.domain.PointStatus;
import dev.cceemulator.upgrade.domain.UpgradeWorkflow;
import dev.cceemulator.upgrade.domain.WireNames;
import dev.cceemulator.upgrade.domain.WireTime;
import dev.cceemulator.upgrade.domain.WorkflowPhase;
import dev.cceemulator.upgrade.domain.WorkflowSpec;
import dev.cceemulator.upgrade.domain.WorkflowState;
import dev.cceemulator.upgrade.domain.WorkflowStatus;
import dev.cceemulator.upgrade.v3.dialect.UpgradeWorkFlowBody.LineStatusBody;
import dev.cceemulator.upgrade.v3.dialect.UpgradeWorkFlowBody.Metadata;
import dev.cceemulator.upgrade.v3.dialect.UpgradeWorkFlowBody.Point;
import dev.cceemulator.upgrade.v3.dialect.UpgradeWorkFlowBody.PointStatusBody;
import dev.cceemulator.upgrade.v3.dialect.UpgradeWorkFlowBody.Spec;
import dev.cceemulator.upgrade.v3.dialect.UpgradeWorkFlowBody.Status;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Renders a workflow as the vendor's UpgradeWorkFlow.
 *
 * @param metadataTimes the format of the two times of the metadata; those of the points have the same format in all dialects
 * @param critical the format of {@code critical} of a line
 */
record WorkflowRenderer(TimestampFormat metadataTimes, CriticalFormat critical) {

    /** The body of a workflow in a list or on its own. */
    UpgradeWorkFlowBody render(WorkflowState state) {
        return body(state, metadata(state.workflow()), status -> status.phase());
    }

    /** The body in the response to its creation, which has no times and no phase. */
    UpgradeWorkFlowBody renderCreated(WorkflowState state) {
        Metadata metadata = new Metadata(state.workflow().uid(), null, null, null, null, null);
        return body(state, metadata, status -> null);
    }

    private UpgradeWorkFlowBody body(
            WorkflowState state, Metadata metadata, Function<WorkflowStatus, @Nullable WorkflowPhase> phase) {
        UpgradeWorkflow workflow = state.workflow();
        return new UpgradeWorkFlowBody(
                "WorkFlowTask",
                "v3",
                metadata,
                ifPresent(workflow.spec(), WorkflowRenderer::spec),
                ifPresent(workflow.status(), status -> status(status, phase.apply(status), state.isLive())));
    }

    private Metadata metadata(UpgradeWorkflow workflow) {
        return new Metadata(
                workflow.uid(),
                workflow.name(),
                workflow.labels(),
                workflow.annotations(),
                metadataTimes.write(workflow.createdAt()),
                ifPresent(workflow.updatedAt(), metadataTimes::write));
    }

    private static Spec spec(WorkflowSpec spec) {
        return new Spec(spec.clusterId(), spec.clusterVersion(), spec.targetVersion());
    }

    private Status status(WorkflowStatus status, @Nullable WorkflowPhase phase, boolean isLive) {
        return new Status(
                ifPresent(phase, WireNames::of),
                ifPresent(status.points(), points -> map(points, WorkflowRenderer::point)),
                ifPresent(status.lines(), lines -> map(lines, line -> line(line, isLive))));
    }

    private static PointStatusBody point(PointStatus point) {
        return new PointStatusBody(
                WireNames.of(point.taskType()),
                point.taskId(),
                ifPresent(point.status(), WireNames::of),
                ifPresent(point.startedAt(), WireTime::go),
                ifPresent(point.endedAt(), WireTime::go),
                ifPresent(point.expiresAt(), WireTime::go));
    }

    private LineStatusBody line(LineStatus line, boolean isLive) {
        return new LineStatusBody(
                new Point(WireNames.of(line.start())),
                new Point(WireNames.of(line.end())),
                critical.write(line, isLive));
    }

    private static <T, R> List<R> map(List<T> values, Function<T, R> body) {
        return values.stream().map(body).toList();
    }

    private static <T, R> @Nullable R ifPresent(@Nullable T value, Function<? super T, ? extends R> body) {
        return value == null ? null : body.apply(value);
    }
}
