package dev.cceemulator.catalogue;

import static dev.cceemulator.evidence.Provenance.assumed;
import static dev.cceemulator.evidence.Provenance.documented;
import static dev.cceemulator.evidence.Provenance.sdk;
import static dev.cceemulator.evidence.Reference.DEFINITIONS;
import static dev.cceemulator.evidence.Reference.FEATURE_GATES_PAGE;
import static dev.cceemulator.evidence.Reference.JAVA_CLUSTER_SPEC;
import static dev.cceemulator.evidence.Reference.TERRAFORM_UPGRADE_DOCUMENT;
import static dev.cceemulator.evidence.Reference.UPGRADE_INFO_PAGE;
import static dev.cceemulator.evidence.Reference.UPGRADE_OVERVIEW;
import static dev.cceemulator.evidence.Reference.UPGRADE_PATHS_PAGE;

import dev.cceemulator.evidence.Behaviour;
import dev.cceemulator.operation.OperationSets;
import java.util.List;

/** How the versions and upgrade paths of the emulator are known. */
public final class CatalogueBehaviours {
    /** Every such behaviour. */
    public static final List<Behaviour> ALL = List.of(
            Behaviour.of(
                    "catalogue.paths-envelope",
                    "The upgrade paths are kind ClusterUpgradePaths, apiVersion v3, an empty metadata and upgradePaths,"
                            + " in this order",
                    documented("the operation's page, table and example", UPGRADE_PATHS_PAGE),
                    OperationSets.UPGRADE_PATHS),
            Behaviour.of(
                    "catalogue.paths-rows",
                    "A row is of an exact version up to v1.19 and of a minor one from v1.21 on, and names exact targets; a version"
                            + " can have several rows, one for each platform version, the newest first",
                    documented(
                            "the operation's page, table and example; the rows of the API definition's example",
                            UPGRADE_PATHS_PAGE,
                            DEFINITIONS),
                    OperationSets.UPGRADE_PATHS),
            Behaviour.of(
                    "catalogue.paths-content",
                    "Which versions there are, which platform versions they have, and what each can be upgraded to",
                    assumed(
                            "a selection: the real ones differ by region and time; fixtures can replace it",
                            UPGRADE_OVERVIEW),
                    OperationSets.UPGRADE_PATHS),
            Behaviour.of(
                    "catalogue.gates-envelope",
                    "The feature gates are apiVersion v3, an empty metadata and upgradeFeatureGates, after the kind",
                    documented(
                            "the operation's page, its table; the order is that of the upgrade paths",
                            FEATURE_GATES_PAGE),
                    OperationSets.FEATURE_GATES),
            Behaviour.of(
                    "catalogue.gates-kind",
                    "The kind of the feature gates is ClusterUpgradeFeatureGates",
                    documented(
                            "the example of the API definition; the page does not name the value",
                            DEFINITIONS,
                            FEATURE_GATES_PAGE),
                    OperationSets.FEATURE_GATES),
            Behaviour.of(
                    "catalogue.gates-names",
                    "The gates are DisplayPreCheckDetail, EvsSnapshot, LabelForSkippedNode and UpgradeStrategy, each"
                            + " Support, Disable or Default",
                    documented("the operation's page; that every one is supported is assumed", FEATURE_GATES_PAGE),
                    OperationSets.FEATURE_GATES),
            Behaviour.of(
                    "catalogue.any-caller",
                    "Upgrade paths and feature gates are the same for every caller, whatever the credential's project",
                    assumed(
                            "their paths name no project, and the pages no permission",
                            UPGRADE_PATHS_PAGE,
                            FEATURE_GATES_PAGE),
                    OperationSets.CATALOGUE),
            Behaviour.of(
                    "catalogue.covered",
                    "A cluster can be upgraded to the newer ones among the targets of its exact version and of its"
                            + " minor version, whatever its platform version",
                    assumed("follows from the form of the rows; clusters of fixtures have no platform version"),
                    OperationSets.CATALOGUE),
            Behaviour.of(
                    "catalogue.short-target",
                    "A target such as v1.28 or v1.28.15 stands for the newest allowed version that begins so",
                    sdk(
                            "the example of Terraform's provider upgrades to v1.29, which it sends as it is, while the paths"
                                    + " name exact versions only; that it is the newest is assumed",
                            TERRAFORM_UPGRADE_DOCUMENT),
                    OperationSets.WORKFLOW_CREATION),
            Behaviour.of(
                    "catalogue.exact-version",
                    "The exact version of a cluster follows from its minor version and its platform version: v1.33 and"
                            + " cce.5.2 are v1.33.5-r2",
                    sdk(
                            "the model of a cluster in the SDK for Java says so of legacyVersion; that a short version with"
                                    + " neither stands for the newest that the upgrade paths name is assumed",
                            JAVA_CLUSTER_SPEC),
                    OperationSets.CLUSTERS),
            Behaviour.of(
                    "catalogue.suggested-patch",
                    "The suggested patch has the form r0, and is empty where there is none; it is the newest of the"
                            + " cluster's release, or else of its minor version",
                    documented(
                            "the page on a cluster's upgrade information has the form; which one is suggested is"
                                    + " assumed",
                            UPGRADE_INFO_PAGE),
                    OperationSets.UPGRADE_INFO));

    private CatalogueBehaviours() {}
}
