package dev.cceemulator.upgrade.v3.dialect;

import dev.cceemulator.upgrade.domain.LineStatus;
import dev.cceemulator.upgrade.domain.PointStatus;
import dev.cceemulator.upgrade.domain.UpgradeWorkflow;
import dev.cceemulator.upgrade.domain.WireNames;
import dev.cceemulator.upgrade.domain.WireTime;
import dev.cceemulator.upgrade.domain.WorkflowSpec;
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

    UpgradeWorkFlowBody render(UpgradeWorkflow workflow) {
        return new UpgradeWorkFlowBody(
                "WorkFlowTask",
                "v3",
                metadata(workflow),
                ifPresent(workflow.spec(), WorkflowRenderer::spec),
                ifPresent(workflow.status(), this::status));
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

    private Status status(WorkflowStatus status) {
        return new Status(
                ifPresent(status.phase(), WireNames::of),
                ifPresent(status.points(), points -> map(points, WorkflowRenderer::point)),
                ifPresent(status.lines(), lines -> map(lines, this::line)));
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

    private LineStatusBody line(LineStatus line) {
        return new LineStatusBody(
                new Point(WireNames.of(line.start())),
                new Point(WireNames.of(line.end())),
                ifPresent(line.critical(), critical::write));
    }

    private static <T, R> List<R> map(List<T> values, Function<T, R> body) {
        return values.stream().map(body).toList();
    }

    private static <T, R> @Nullable R ifPresent(@Nullable T value, Function<? super T, ? extends R> body) {
        return value == null ? null : body.apply(value);
    }
}
