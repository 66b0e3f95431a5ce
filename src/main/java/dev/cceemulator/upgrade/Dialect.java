package dev.cceemulator.upgrade;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a project's clients expect the list on the wire. The records know nothing of it. */
public final class Dialect {
    /** The documented page to the letter: items is the newest workflow itself, left out when there is none. */
    public static final Dialect DOCUMENTED = new Dialect(1, Dialect::newestOrNothing, WireTime::go);

    private final int depth;
    private final Items items;
    private final WorkflowRenderer renderer;

    private Dialect(int depth, Items items, Function<Instant, String> metadataTime) {
        this.depth = depth;
        this.items = items;
        this.renderer = new WorkflowRenderer(metadataTime);
    }

    /** What a dialect puts into {@code items}; null leaves it out. */
    private interface Items {
        @Nullable
        Object of(List<UpgradeWorkFlowBody> newestFirst);
    }

    /** How many of a cluster's newest workflows an answer shows, so that no more need to be read. */
    int depth() {
        return depth;
    }

    /** The body of the list. */
    ListUpgradeWorkFlowsBody list(List<UpgradeWorkflow> newestFirst) {
        List<UpgradeWorkFlowBody> bodies =
                newestFirst.stream().map(renderer::render).toList();
        return new ListUpgradeWorkFlowsBody("v3", "List", items.of(bodies));
    }

    private static @Nullable Object newestOrNothing(List<UpgradeWorkFlowBody> newestFirst) {
        return newestFirst.isEmpty() ? null : newestFirst.get(0);
    }
}
