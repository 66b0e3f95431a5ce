package dev.cceemulator.upgrade.v3.dialect;

import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.evidence.Behaviour;
import dev.cceemulator.upgrade.domain.WorkflowState;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The wire format of workflows in a dialect, as a combination of differences. Domain records do not depend on it. */
public enum DialectFormat {
    DOCUMENTED(Dialect.DOCUMENTED, ItemsFormat.NEWEST, TimestampFormat.GO, CriticalFormat.BOOLEAN),
    SDK_OBJECT(Dialect.SDK_OBJECT, ItemsFormat.NEWEST, TimestampFormat.RFC_3339, CriticalFormat.TEXT),
    SDK_ARRAY(Dialect.SDK_ARRAY, ItemsFormat.HISTORY, TimestampFormat.RFC_3339, CriticalFormat.BOOLEAN),
    DEFINITION(Dialect.DEFINITION, ItemsFormat.HISTORY, TimestampFormat.GO, CriticalFormat.BOOLEAN_OF_LIVE);

    private final Dialect dialect;
    private final ItemsFormat items;
    private final WorkflowRenderer renderer;

    DialectFormat(Dialect dialect, ItemsFormat items, TimestampFormat metadataTimes, CriticalFormat critical) {
        this.dialect = dialect;
        this.items = items;
        this.renderer = new WorkflowRenderer(metadataTimes, critical);
    }

    /** The format of a dialect. */
    public static DialectFormat of(Dialect dialect) {
        return switch (dialect) {
            case DOCUMENTED -> DOCUMENTED;
            case SDK_OBJECT -> SDK_OBJECT;
            case SDK_ARRAY -> SDK_ARRAY;
            case DEFINITION -> DEFINITION;
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
        return renderer.render(workflow);
    }

    /** The body of a workflow in the response to its creation. */
    public UpgradeWorkFlowBody createdWorkflow(WorkflowState workflow) {
        return renderer.renderCreated(workflow);
    }

    /** The behaviours in which dialects differ, each with its evidence. */
    public List<Behaviour> behaviours() {
        return Stream.of(
                        behaviours(items.behaviours(), other -> other.items == items),
                        behaviours(
                                renderer.metadataTimes().behaviours(),
                                other -> other.renderer.metadataTimes() == renderer.metadataTimes()),
                        behaviours(
                                renderer.critical().behaviours(),
                                other -> other.renderer.critical() == renderer.critical()))
                .flatMap(behaviours -> behaviours)
                .toList();
    }

    private static Stream<Behaviour> behaviours(List<Behaviour> ofForm, Predicate<DialectFormat> hasForm) {
        String dialects = inDialects(Arrays.stream(values())
                .filter(hasForm)
                .map(format -> format.dialect.id())
                .toList());
        return ofForm.stream().map(behaviour -> behaviour.withStatement(dialects + behaviour.statement()));
    }

    /** The beginning of a statement that holds for these dialects. */
    static String inDialects(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? "In the dialect " + names.get(0) + ", "
                : "In the dialects " + String.join(", ", names.subList(0, last)) + " and " + names.get(last) + ", ";
    }
}
