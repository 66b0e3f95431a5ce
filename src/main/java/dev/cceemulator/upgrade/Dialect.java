package dev.cceemulator.upgrade;

import dev.cceemulator.evidence.Behaviour;
import dev.cceemulator.json.Fields;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a project's clients expect the list on the wire. The records know nothing of it, and errors are the same in all. */
public enum Dialect {
    /** The documented page to the letter. */
    DOCUMENTED("documented", Items.NEWEST, MetadataTimes.GO, Critical.BOOLEAN),

    /** What the vendor's SDKs read that were generated before 2026-04-24. */
    SDK_OBJECT("sdk-object", Items.NEWEST, MetadataTimes.RFC_3339, Critical.TEXT),

    /** What those read that were generated since. */
    SDK_ARRAY("sdk-array", Items.HISTORY, MetadataTimes.RFC_3339, Critical.BOOLEAN);

    private final String id;
    private final Items items;
    private final WorkflowRenderer renderer;
    private final List<Behaviour> behaviours;

    Dialect(String id, Items items, MetadataTimes metadataTimes, Critical critical) {
        this.id = id;
        this.items = items;
        this.renderer = new WorkflowRenderer(metadataTimes, critical);
        this.behaviours = Stream.of(items.behaviours(), metadataTimes.behaviours(), critical.behaviours())
                .flatMap(List::stream)
                .toList();
    }

    /** Its name in flags, fixtures and answers, such as sdk-array. */
    public String id() {
        return id;
    }

    /** The dialect of a name; empty if there is none, upper and lower case being different. */
    public static Optional<Dialect> find(String id) {
        return Arrays.stream(values()).filter(dialect -> dialect.id.equals(id)).findFirst();
    }

    /**
     * The dialect of a name.
     *
     * @throws IllegalArgumentException if there is none; the message says which there are
     */
    public static Dialect of(String id) {
        return find(id).orElseThrow(
                        () -> new IllegalArgumentException("'" + id + "' is not a dialect; expected one of " + ids()));
    }

    /** The dialect that the field {@code dialect} of something written names; null if it names none. */
    public static @Nullable Dialect read(Fields owner) {
        return owner.parsed("dialect", Dialect::find, () -> "is unknown; allowed are " + ids());
    }

    /** All names, for a message. */
    public static String ids() {
        return Arrays.stream(values()).map(Dialect::id).collect(Collectors.joining(", "));
    }

    /** How many of a cluster's newest workflows an answer shows, so that no more need to be read. */
    int depth() {
        return items.depth();
    }

    /** The body of the list. */
    ListUpgradeWorkFlowsBody list(List<WorkflowNow> newestFirst) {
        List<UpgradeWorkFlowBody> bodies =
                newestFirst.stream().map(this::workflow).toList();
        return new ListUpgradeWorkFlowsBody("v3", "List", items.of(bodies));
    }

    /** The body of one workflow, alone or in the list. */
    UpgradeWorkFlowBody workflow(WorkflowNow workflow) {
        return renderer.render(workflow.workflow());
    }

    /** What it does where dialects differ, and how that is known. */
    List<Behaviour> behaviours() {
        return behaviours;
    }
}
