package dev.cceemulator.upgrade.v3;

import static dev.cceemulator.evidence.Provenance.assumed;
import static dev.cceemulator.evidence.Provenance.documented;
import static dev.cceemulator.evidence.Provenance.observed;
import static dev.cceemulator.evidence.Provenance.sdk;
import static dev.cceemulator.evidence.Reference.CCE_ERRORS_PAGE;
import static dev.cceemulator.evidence.Reference.CREATE_PAGE;
import static dev.cceemulator.evidence.Reference.DEFINITIONS;
import static dev.cceemulator.evidence.Reference.DEFINITION_OF_2024;
import static dev.cceemulator.evidence.Reference.LIST_PAGE;
import static dev.cceemulator.evidence.Reference.LIVE_TESTS;
import static dev.cceemulator.evidence.Reference.POSTCHECK_PAGE;
import static dev.cceemulator.evidence.Reference.PRECHECK_PAGE;
import static dev.cceemulator.evidence.Reference.PRECHECK_PAGE_OF_2024;
import static dev.cceemulator.evidence.Reference.SNAPSHOT_PAGE;
import static dev.cceemulator.evidence.Reference.TERRAFORM_UPGRADE;
import static dev.cceemulator.evidence.Reference.TERRAFORM_UPGRADE_DOCUMENT;
import static dev.cceemulator.evidence.Reference.UPDATE_PAGE;
import static dev.cceemulator.evidence.Reference.UPGRADE_INFO_PAGE;
import static dev.cceemulator.evidence.Reference.UPGRADE_OVERVIEW;
import static dev.cceemulator.evidence.Reference.UPGRADE_PAGE;
import static dev.cceemulator.evidence.Reference.UPGRADE_TASK_PAGE;

import dev.cceemulator.evidence.Behaviour;
import dev.cceemulator.operation.OperationSets;
import java.util.List;
import java.util.stream.Stream;

/** The behaviours of upgrades that clients carry out. */
public final class LiveBehaviours {
    private static final List<Behaviour> OF_WORKFLOWS = List.of(
            Behaviour.of(
                    "workflow.create",
                    "Creating a workflow responds with 201 and the workflow, without times and phase, and starts no task",
                    documented(
                                    "the example of the API definition; the page says that the client starts the check",
                                    DEFINITIONS,
                                    CREATE_PAGE)
                            .but("one third-party text claims that the check starts by itself"),
                    OperationSets.WORKFLOW_CREATION),
            Behaviour.of(
                    "workflow.points",
                    "A new workflow has the points PreCheck, Snapshot, Cluster and PostCheck with nothing but their types,"
                            + " and the lines PreCheck to Cluster and Cluster to PostCheck; critical is shown only in the dialect definition",
                    documented("the example of the list, a workflow in which nothing ran", LIST_PAGE),
                    OperationSets.WORKFLOW_CREATION),
            Behaviour.of(
                    "workflow.cluster-id",
                    "spec.clusterID is optional",
                    documented(
                                    "pages and API definition say that it is optional",
                                    CREATE_PAGE,
                                    DEFINITION_OF_2024,
                                    LIVE_TESTS)
                            .but(
                                    "a client's live tests were refused without it: 400 CCE_CM.0004 Invalid field cluster ID"),
                    OperationSets.WORKFLOW_CREATION),
            Behaviour.of(
                    "workflow.other-cluster-id",
                    "spec.clusterID has to be the path's where it is there",
                    assumed(
                            "no source tells of another one; an older page says that it is generated, and that a value of"
                                    + " one's own does nothing",
                            DEFINITION_OF_2024),
                    OperationSets.WORKFLOW_CREATION),
            Behaviour.of(
                    "workflow.versions",
                    "A short target stands for the newest allowed version that begins so; the answer has exact versions, a"
                            + " clusterVersion that is left out included",
                    sdk(
                                    "Terraform's provider reads exact versions out of the answer and fails without them",
                                    TERRAFORM_UPGRADE,
                                    DEFINITION_OF_2024)
                            .but("the API definition has a pattern that no documented version matches"),
                    OperationSets.WORKFLOW_CREATION),
            Behaviour.of(
                    "workflow.target",
                    "A target that is unknown, equal or lower is refused, and the message lists what is allowed",
                    observed("a client's live tests had such a refusal, whose text names the versions", LIVE_TESTS),
                    OperationSets.WORKFLOW_CREATION),
            Behaviour.of(
                    "workflow.running",
                    "The phase is Running while a task of the workflow runs",
                    documented("the page's words for the phase", UPDATE_PAGE),
                    OperationSets.SINGLE_WORKFLOW),
            Behaviour.of(
                    "workflow.between-tasks",
                    "Between two tasks the phase is Init",
                    documented(
                                    "the page words Init as: no task is running in the upgrade process",
                                    UPDATE_PAGE,
                                    DEFINITION_OF_2024)
                            .but("by the other words for it, no task has started"),
                    OperationSets.SINGLE_WORKFLOW),
            Behaviour.of(
                    "workflow.pending",
                    "The phase is Pending when the newest task of a type has failed, until that task is created again",
                    documented(
                            "the page's words for the phase; what leads out of it is not said",
                            UPDATE_PAGE,
                            DEFINITION_OF_2024),
                    OperationSets.SINGLE_WORKFLOW),
            Behaviour.of(
                    "workflow.success",
                    "The phase is Success when PreCheck, Cluster and PostCheck have succeeded; Snapshot is optional",
                    documented("the page says all tasks, and has Snapshot on no line", UPDATE_PAGE, LIST_PAGE),
                    OperationSets.SINGLE_WORKFLOW),
            Behaviour.of(
                    "workflow.cancel",
                    "A workflow can be cancelled in Init or Pending while none of its tasks is running, else 403 CCE.01403001;"
                            + " a critical line does not prevent it",
                    documented(
                                    "the preconditions on the operation's page, and the example of a cancelled workflow whose"
                                            + " critical line was not executed; the code is assumed",
                                    UPDATE_PAGE,
                                    DEFINITIONS)
                            .but(
                                    "the text on critical says that a workflow cannot be cancelled until the line is executed"),
                    OperationSets.WORKFLOW_UPDATE),
            Behaviour.of(
                    "workflow.cancel-time",
                    "The response to a cancellation has the updateTimestamp of the previous change; later responses have the"
                            + " time of the cancellation",
                    documented(
                            "the example of the update, and that of the list, whose cancelled workflow changed after its last task",
                            DEFINITIONS),
                    OperationSets.WORKFLOW_UPDATE),
            Behaviour.of(
                    "workflow.updated",
                    "updateTimestamp changes when a task of the workflow is created, not when the task ends",
                    documented(
                            "the example of a single workflow: it changed when its upgrade started, which failed 9 minutes later",
                            DEFINITIONS),
                    OperationSets.WORKFLOWS),
            Behaviour.of(
                    "workflow.second",
                    "While a workflow of the cluster is Running, another one is refused with 429 CCE.01429002",
                    assumed("the code is that of a resource that another request has locked", CCE_ERRORS_PAGE)
                            .but("409 CCE.01409001 is as likely"),
                    OperationSets.WORKFLOW_CREATION),
            Behaviour.of(
                    "workflow.replace",
                    "Another workflow takes the place of one in Init or Pending, which becomes Success if its upgrade had"
                            + " succeeded, else Cancel",
                    assumed("no source says what becomes of an open workflow"),
                    OperationSets.WORKFLOW_CREATION),
            Behaviour.of(
                    "workflow.available",
                    "A workflow is created for a cluster that is Available only; else it is 403 CCE.01403001",
                    assumed("clients wait for Available first; no source has the refusal", TERRAFORM_UPGRADE),
                    OperationSets.WORKFLOW_CREATION),
            Behaviour.of(
                    "workflow.recorded",
                    "A workflow of a fixture can be listed, shown, cancelled and replaced, and takes no tasks",
                    assumed("a rule of the emulator: what was recorded does not move"),
                    OperationSets.WORKFLOW_UPDATE),
            Behaviour.of(
                    "workflow.unknown-fields",
                    "Fields of a body that the operation does not know are ignored",
                    assumed("newer clients send what newer editions know; no source says"),
                    OperationSets.CCE_WITH_BODY));

    private static final List<Behaviour> OF_TASKS = List.of(
            Behaviour.of(
                    "task.open-workflow",
                    "A task needs the cluster's newest workflow in Init, Running or Pending; else it is 403 CCE.01403001",
                    documented("the pages say that a workflow comes first; the code is assumed", CREATE_PAGE),
                    OperationSets.TASK_CREATIONS),
            Behaviour.of(
                    "task.one-at-a-time",
                    "While a task of the cluster runs, another one is refused with 429 CCE.01429002",
                    assumed("tasks follow one another on the page; the code is that of a locked resource"),
                    OperationSets.TASK_CREATIONS),
            Behaviour.of(
                    "task.again",
                    "A check or a snapshot that failed, or is wanted anew, is created again; the workflow shows the newest",
                    assumed("no operation retries them"),
                    OperationSets.TASK_CREATIONS),
            Behaviour.of(
                    "task.after-upgrade",
                    "When the upgrade of a workflow has succeeded, only its post-upgrade check can be created",
                    assumed("follows from the order on the page"),
                    OperationSets.TASK_CREATIONS),
            Behaviour.of(
                    "task.times",
                    "Times of tasks are written as Go prints them in every dialect: those of checks in UTC, those of upgrades and"
                            + " snapshots in China's time, such as 2023-11-24 16:41:12.09236 +0800 CST",
                    documented("the examples of each operation; every SDK reads them as text", DEFINITIONS),
                    OperationSets.TASK_READS),
            Behaviour.of(
                    "task.order",
                    "Lists of tasks have the oldest first, without pages",
                    documented("the example of the list of upgrades; no source names pages", DEFINITIONS)
                            .but("one example with two tasks is the only evidence"),
                    OperationSets.TASK_READS),
            Behaviour.of(
                    "task.progress",
                    "progress is a percentage as a string, with two decimals for upgrades and none for snapshots, and absent once"
                            + " the task has ended; it is the share of the task's time that has passed",
                    documented(
                            "the examples: 0.00 of an upgrade, 67 of a snapshot, none of upgrades that succeeded; that it"
                                    + " follows the time is assumed",
                            DEFINITIONS,
                            UPGRADE_TASK_PAGE),
                    OperationSets.TASK_READS),
            Behaviour.of(
                    "task.completion-time",
                    "completionTime equals updateTimestamp, also while the task is running",
                    documented("the examples of an upgrade in Init and a snapshot in Running", DEFINITIONS),
                    OperationSets.TASK_READS),
            Behaviour.of(
                    "task.list-metadata",
                    "The metadata of lists of tasks is an empty object",
                    documented("the examples of each list", DEFINITIONS)
                            .but("the models of the definitions have fields in it"),
                    OperationSets.TASK_READS),
            Behaviour.of(
                    "precheck.versions",
                    "Versions of a check are those of the workflow, clusterVersion exact; else it is 400 with CCE_CM.0101",
                    observed(
                            "a client's live tests; that a short target is taken is documented",
                            LIVE_TESTS,
                            PRECHECK_PAGE),
                    OperationSets.PRE_CHECKS),
            Behaviour.of(
                    "precheck.target",
                    "targetVersion of a check is mandatory",
                    documented("pages since about 2024-11", PRECHECK_PAGE, PRECHECK_PAGE_OF_2024)
                            .but("pages of 2024 and the API definition say that it is optional"),
                    OperationSets.PRE_CHECKS),
            Behaviour.of(
                    "precheck.expiry",
                    "The result of a check expires one hour after its end; a failed check has no expireTimeStamp",
                    documented(
                            "three examples of successful checks, to the microsecond, and one of a failed check",
                            DEFINITIONS),
                    OperationSets.PRE_CHECKS),
            Behaviour.of(
                    "precheck.items",
                    "An item of a check has name, kind, group, level, phase, message and riskSource, which is an empty object where"
                            + " nothing was found",
                    documented("the examples of a single check and of the list", DEFINITIONS),
                    OperationSets.PRE_CHECKS),
            Behaviour.of(
                    "precheck.item-names",
                    "A check has the 10 items that the examples name, all with the phase of the whole check, and none of nodes",
                    assumed(
                            "names, kinds and levels are those of the examples; the real service has about 80 items, which"
                                    + " depend on the cluster",
                            DEFINITIONS),
                    OperationSets.PRE_CHECKS),
            Behaviour.of(
                    "precheck.create",
                    "The creation of a check responds with phase Init for the whole and each part, without items; its spec has"
                            + " clusterID, which later responses leave out",
                    documented("the examples of the creation and of a single check", DEFINITIONS),
                    OperationSets.PRE_CHECKS),
            Behaviour.of(
                    "snapshot.shape",
                    "A snapshot's uid is outside its metadata, its spec is empty, and there is no operation for a single one",
                    documented("the operations' pages, and the example of the list", SNAPSHOT_PAGE, DEFINITIONS)
                            .but("the model of the definition has items in the spec, which it marks as deprecated"),
                    OperationSets.SNAPSHOTS),
            Behaviour.of(
                    "upgrade.check",
                    "An upgrade needs a check that has succeeded, else it is 403 CCE.01403001, and has not expired, else it is"
                            + " 400 CCE.01400075",
                    assumed(
                            "a client's tests list the code for an expired one; the other code is that of forbidden states",
                            LIVE_TESTS),
                    OperationSets.UPGRADES),
            Behaviour.of(
                    "upgrade.step",
                    "userDefinedStep is optional, and from 1 to 40",
                    documented(
                                    "the API definition; the page marks it as optional",
                                    DEFINITIONS,
                                    UPGRADE_PAGE,
                                    UPGRADE_OVERVIEW,
                                    TERRAFORM_UPGRADE_DOCUMENT,
                                    LIVE_TESTS)
                            .but(
                                    "other pages say up to 60, a user guide up to 120, and a client's live tests were rejected without it"),
                    OperationSets.UPGRADES),
            Behaviour.of(
                    "upgrade.addon-operation",
                    "The operation of an add-on is patch or batch",
                    sdk("the example of Terraform's provider has batch", TERRAFORM_UPGRADE_DOCUMENT, UPGRADE_PAGE)
                            .but("its own argument's text and the vendor's page have patch only; what the service makes"
                                    + " of batch was not recorded"),
                    OperationSets.UPGRADES),
            Behaviour.of(
                    "upgrade.action",
                    "spec.clusterUpgradeAction has to be there",
                    assumed("the page marks it as optional, and what it holds as mandatory", UPGRADE_PAGE),
                    OperationSets.UPGRADES),
            Behaviour.of(
                    "upgrade.platform-version",
                    "targetPlatformVersion is the first one that the upgrade paths have for the target, without its second part;"
                            + " config is empty",
                    documented(
                            "the example has cce.10 where the example of the paths has cce.10.0, and lists the newest first",
                            DEFINITIONS,
                            UPGRADE_PAGE),
                    OperationSets.UPGRADES),
            Behaviour.of(
                    "upgrade.cluster",
                    "While the upgrade runs the cluster's phase is Upgrading; when it has succeeded the cluster has the target"
                            + " version",
                    observed("a client's live tests have the phase; the version is what an upgrade is for", LIVE_TESTS),
                    OperationSets.CLUSTERS),
            Behaviour.of(
                    "postcheck.at-once",
                    "The post-upgrade check answers with its result, which is Success; it needs an upgrade that has succeeded",
                    documented("the operation's page; that it needs the upgrade is assumed", POSTCHECK_PAGE),
                    OperationSets.POST_CHECKS),
            Behaviour.of(
                    "cluster.upgradeinfo",
                    "The kind is UpgradeInfo, and the metadata is an empty object",
                    documented("the example of the definition", DEFINITIONS, UPGRADE_INFO_PAGE),
                    OperationSets.UPGRADE_INFO),
            Behaviour.of(
                    "cluster.last-upgrade",
                    "lastUpgradeInfo is the upgrade that ended last, status the one that was started last",
                    assumed(
                            "both are the same in the example, of an upgrade that succeeded; no source has another state",
                            DEFINITIONS,
                            UPGRADE_INFO_PAGE),
                    OperationSets.UPGRADE_INFO),
            Behaviour.of(
                    "cluster.exact-version",
                    "spec.version of a cluster is exact",
                    assumed("as recorded")
                            .but("newer clusters of the real service are reported with a short version, such as v1.33"),
                    OperationSets.CLUSTERS));

    static final List<Behaviour> ALL =
            Stream.concat(OF_WORKFLOWS.stream(), OF_TASKS.stream()).toList();

    private LiveBehaviours() {}
}
