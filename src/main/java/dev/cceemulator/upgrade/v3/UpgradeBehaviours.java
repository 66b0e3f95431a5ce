package dev.cceemulator.upgrade.v3;

import static dev.cceemulator.evidence.Provenance.assumed;
import static dev.cceemulator.evidence.Provenance.documented;
import static dev.cceemulator.evidence.Reference.DEFINITIONS;
import static dev.cceemulator.evidence.Reference.LIST_PAGE;

import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.evidence.Behaviour;
import dev.cceemulator.operation.Operation;
import dev.cceemulator.operation.OperationSets;
import dev.cceemulator.upgrade.v3.dialect.DialectFormat;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The behaviours of the upgrade service. */
public final class UpgradeBehaviours {
    private static final List<Behaviour> IN_ALL_DIALECTS = List.of(
            Behaviour.of(
                    "list.envelope",
                    "The list is apiVersion v3, kind List and items, in this order",
                    documented("the operation's page, table and example", LIST_PAGE),
                    OperationSets.WORKFLOW_LIST),
            Behaviour.of(
                    "list.absent",
                    "What is not recorded is left out: no nulls, no empty strings",
                    documented(
                            "the example leaves out name, labels and annotations, and all but the type of each task",
                            LIST_PAGE),
                    OperationSets.WORKFLOWS),
            Behaviour.of(
                    "list.key-order",
                    "Keys stand in the order of the example; name, labels and annotations follow the uid",
                    documented(
                            "the example, and the table of the metadata for the three that the example lacks",
                            LIST_PAGE),
                    OperationSets.WORKFLOWS),
            Behaviour.of(
                    "list.point-times",
                    "Times of the tasks in a workflow are written as Go prints them, in UTC, in every dialect",
                    documented(
                            "the example of the API definition of 2026-09-18; the page's table and every SDK say String",
                            DEFINITIONS),
                    OperationSets.WORKFLOWS),
            Behaviour.of(
                    "list.recorded",
                    "What a fixture recorded is shown as recorded, whatever the clock says",
                    assumed("a rule of the emulator: a saved answer is answered again"),
                    OperationSets.WORKFLOWS),
            Behaviour.of(
                    "cluster.other-project",
                    "A cluster of another project is not found, like one that does not exist",
                    assumed("clusters are looked up inside their project; no source shows it"),
                    OperationSets.CLUSTERS),
            Behaviour.of(
                    "cluster.version",
                    "A cluster without a recorded version runs the target of its newest workflow if that succeeded,"
                            + " else the version that the workflow came from",
                    assumed("follows from what the phases mean on the operation's page"),
                    OperationSets.CLUSTERS));

    /** Every such behaviour. */
    public static final List<Behaviour> ALL = Stream.of(
                    IN_ALL_DIALECTS.stream(),
                    Arrays.stream(DialectFormat.values())
                            .flatMap(dialect -> dialect.behaviours().stream())
                            .distinct(),
                    LiveBehaviours.ALL.stream())
            .flatMap(behaviours -> behaviours)
            .toList();

    private UpgradeBehaviours() {}

    /** The behaviours that an operation shows in a dialect. */
    public static List<Behaviour> of(Operation operation, Dialect dialect) {
        return Stream.of(IN_ALL_DIALECTS, DialectFormat.of(dialect).behaviours(), LiveBehaviours.ALL)
                .flatMap(List::stream)
                .filter(behaviour -> behaviour.operations().contains(operation))
                .toList();
    }
}
