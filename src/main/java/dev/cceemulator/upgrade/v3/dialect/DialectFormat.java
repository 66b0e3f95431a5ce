package dev.cceemulator.upgrade.v3.dialect;

import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.evidence.Behaviour;
import dev.cceemulator.upgrade.domain.WorkflowState;
import java.util.List;
import java.util.stream.Stream;

/** The wire format of workflows in a dialect, as a combination of differences. Domain records do not depend on it. */
public enum DialectFormat {
    DOCUMENTED(Dialect.DOCUMENTED, ItemsFormat.NEWEST, TimestampFormat.GO, CriticalFormat.BOOLEAN),
    SDK_OBJECT(Dialect.SDK_OBJECT, ItemsFormat.NEWEST, TimestampFormat.RFC_3339, CriticalFormat.TEXT),
    SDK_ARRAY(Dialect.SDK_ARRAY, ItemsFormat.HISTORY, TimestampFormat.RFC_3339, CriticalFormat.BOOLEAN);

    private final Dialect dialect;
    private final ItemsFormat items;
    private final WorkflowRenderer renderer;
    private final List<Behaviour> behaviours;

    DialectFormat(Dialect dialect, ItemsFormat items, TimestampFormat metadataTimes, CriticalFormat critical) {
        this.dialect = dialect;
        this.items = items;
        this.renderer = new WorkflowRenderer(metadataTimes, critical);
        this.behaviours = Stream.of(items.behaviours(), metadataTimes.behaviours(), critical.behaviours())
                .flatMap(List::stream)
                .toList();
    }

    /** The format of a dialect. */
    public static DialectFormat of(Dialect dialect) {
        return switch (dialect) {
            case DOCUMENTED -> DOCUMENTED;
            case SDK_OBJECT -> SDK_OBJECT;
            case SDK_ARRAY -> SDK_ARRAY;
        };
    }

    /** The dialect. */
    Dialect dialect() {
        return dialect;
    }

    /** The number of a cluster's newest workflows that a list shows; no more need to be read. */
    public int limit() {
        return items.limit();
    }

    /** The body of the list. */
    public ListUpgradeWorkFlowsBody list(List<WorkflowState> newestFirst) {
        List<UpgradeWorkFlowBody> bodies =
                newestFirst.stream().map(this::workflow).toList();
        return new ListUpgradeWorkFlowsBody("v3", "List", items.of(bodies));
    }

    /** The body of one workflow, on its own or as an item of the list. */
    public UpgradeWorkFlowBody workflow(WorkflowState workflow) {
        return renderer.render(workflow.workflow());
    }

    /** The behaviours in which dialects differ, each with its evidence. */
    public List<Behaviour> behaviours() {
        return behaviours;
    }
}
