package dev.cceemulator.upgrade.v3.dialect;

import static dev.cceemulator.evidence.Provenance.assumed;
import static dev.cceemulator.evidence.Provenance.documented;
import static dev.cceemulator.evidence.Reference.CPP_LIST_OF_ARRAY;
import static dev.cceemulator.evidence.Reference.DEFINITION_OF_2024;
import static dev.cceemulator.evidence.Reference.DEFINITION_OF_2026;
import static dev.cceemulator.evidence.Reference.GO_LIST_OF_ARRAY;
import static dev.cceemulator.evidence.Reference.JAVA_LIST_OF_ARRAY;
import static dev.cceemulator.evidence.Reference.LIST_PAGE;
import static dev.cceemulator.evidence.Reference.NODE_LIST_OF_ARRAY;
import static dev.cceemulator.evidence.Reference.PHP_LIST_OF_ARRAY;
import static dev.cceemulator.evidence.Reference.PYTHON_LIST_OF_ARRAY;

import dev.cceemulator.evidence.Behaviour;
import dev.cceemulator.operation.OperationSets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The format of {@code items} in a dialect. */
enum ItemsFormat {
    /** The newest workflow as an object; left out if there is none. */
    NEWEST(
            1,
            newestFirst -> newestFirst.isEmpty() ? null : newestFirst.get(0),
            Behaviour.of(
                    "list.items",
                    "items is one WorkFlowTask object",
                    documented(
                                    "every edition of the operation's page found, 2024 to 2025, table and example",
                                    LIST_PAGE,
                                    DEFINITION_OF_2024,
                                    DEFINITION_OF_2026,
                                    JAVA_LIST_OF_ARRAY)
                            .but(
                                    "SDKs generated since 2026-04-24 expect an array, which may be what the service really sends"),
                    OperationSets.WORKFLOW_LIST),
            Behaviour.of(
                    "list.newest",
                    "the one object is the cluster's newest workflow: the last created, among equals the last added",
                    assumed("no source says which of several workflows the one object is"),
                    OperationSets.WORKFLOW_LIST),
            Behaviour.of(
                    "list.empty",
                    "a cluster without workflows answers 200 with items left out",
                    assumed("no source shows it; a missing items is the one form that every generation of SDKs accepts")
                            .but("an empty array breaks SDKs before 2026-04-24, an empty object breaks those after"),
                    OperationSets.WORKFLOW_LIST)),

    /** All workflows, the newest first. */
    HISTORY(
            Integer.MAX_VALUE,
            newestFirst -> newestFirst,
            Behaviour.of(
                    "list.items-array",
                    "items is an array of WorkFlowTask objects",
                    documented(
                                    "the API definition since 2026-04-25, type and example, and the SDKs generated since 2026-04-24",
                                    JAVA_LIST_OF_ARRAY,
                                    PYTHON_LIST_OF_ARRAY,
                                    NODE_LIST_OF_ARRAY,
                                    GO_LIST_OF_ARRAY,
                                    PHP_LIST_OF_ARRAY,
                                    CPP_LIST_OF_ARRAY,
                                    DEFINITION_OF_2026,
                                    LIST_PAGE)
                            .but(
                                    "every edition of the operation's page says object, the last of 2025-11-28; no recorded answer was found"),
                    OperationSets.WORKFLOW_LIST),
            Behaviour.of(
                    "list.order",
                    "the array has all workflows of the cluster: the last created first, among equals the last added first",
                    assumed("the page speaks of historical workflows; no source names an order, a limit or pages"),
                    OperationSets.WORKFLOW_LIST),
            Behaviour.of(
                    "list.empty-array",
                    "a cluster without workflows answers 200 with items as []",
                    assumed("no source shows it; the SDKs that expect an array read it as an empty list")
                            .but("a service written in Go may send null, or leave items out; the SDKs read both"),
                    OperationSets.WORKFLOW_LIST));

    private final int limit;
    private final Format format;
    private final List<Behaviour> behaviours;

    ItemsFormat(int limit, Format format, Behaviour... behaviours) {
        this.limit = limit;
        this.format = format;
        this.behaviours = List.of(behaviours);
    }

    /** The value of {@code items}; null leaves it out. */
    private interface Format {
        @Nullable
        Object of(List<UpgradeWorkFlowBody> newestFirst);
    }

    /** The number of a cluster's newest workflows that a list shows; no more need to be read. */
    int limit() {
        return limit;
    }

    /** The value of {@code items}; null leaves it out. */
    @Nullable
    Object of(List<UpgradeWorkFlowBody> newestFirst) {
        return format.of(newestFirst);
    }

    /** The behaviours of every dialect that has this form, with statements that go on after the names of those. */
    List<Behaviour> behaviours() {
        return behaviours;
    }
}
