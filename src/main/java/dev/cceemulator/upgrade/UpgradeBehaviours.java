package dev.cceemulator.upgrade;

import static dev.cceemulator.evidence.Grounds.assumed;
import static dev.cceemulator.evidence.Grounds.documented;
import static dev.cceemulator.evidence.Grounds.sdk;

import dev.cceemulator.evidence.Behaviour;
import java.util.List;

/** How the upgrade service answers, and how that is known. */
public final class UpgradeBehaviours {
    /** Every such behaviour. */
    public static final List<Behaviour> ALL = List.of(
            Behaviour.of(
                    "list.envelope",
                    "The list is apiVersion v3, kind List and items, in this order",
                    documented("the operation's page, table and example")),
            Behaviour.of(
                    "list.items",
                    "In the dialect documented, items is one WorkFlowTask object",
                    documented("every edition of the operation's page found, 2024 to 2025, table and example")
                            .but(
                                    "SDKs generated since 2026-04-24 expect an array, which may be what the service really sends")),
            Behaviour.of(
                    "list.newest",
                    "The one object is the cluster's newest workflow: the last created, among equals the last added",
                    assumed("no source says which of several workflows the one object is")),
            Behaviour.of(
                    "list.empty",
                    "A cluster without workflows answers 200 with items left out",
                    assumed("no source shows it; a missing items is the one form that every generation of SDKs accepts")
                            .but("an empty array breaks SDKs before 2026-04-24, an empty object breaks those after")),
            Behaviour.of(
                    "list.absent",
                    "What is not recorded is left out: no nulls, no empty strings",
                    documented(
                            "the example leaves out name, labels and annotations, and all but the type of each task")),
            Behaviour.of(
                    "list.key-order",
                    "Keys stand in the order of the example; name, labels and annotations follow the uid",
                    documented("the example, and the table of the metadata for the three that the example lacks")),
            Behaviour.of(
                    "list.metadata-times",
                    "Times are written as Go writes them, in UTC, with up to six digits and no trailing zeros",
                    documented("the example; the same form was recorded on a service of the CCE family")
                            .but("the API definition says format date, and SDKs in Java read neither")),
            Behaviour.of(
                    "list.point-times",
                    "Times of tasks have the same form as those of the metadata",
                    assumed("the page's table says String; no example has one")),
            Behaviour.of(
                    "list.critical",
                    "critical of a line is a boolean, and only there where it was recorded",
                    sdk("SDKs since 2026-04-24; the page's example has lines without it")
                            .but("SDKs before 2026-04-24 expect a string")),
            Behaviour.of(
                    "list.recorded",
                    "What a fixture recorded is shown as recorded, whatever the clock says",
                    assumed("a rule of the emulator: a saved answer is answered again")),
            Behaviour.of(
                    "cluster.other-project",
                    "A cluster of another project is not found, like one that does not exist",
                    assumed("clusters are looked up inside their project; no source shows it")),
            Behaviour.of(
                    "cluster.version",
                    "A cluster without a recorded version runs the target of its newest workflow if that succeeded,"
                            + " else the version that the workflow came from",
                    assumed("follows from what the phases mean on the operation's page")));

    private UpgradeBehaviours() {}
}
