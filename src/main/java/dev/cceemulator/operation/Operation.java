package dev.cceemulator.operation;

import static dev.cceemulator.operation.ApiFamily.CCE;
import static dev.cceemulator.operation.ApiFamily.CONTROL;
import static dev.cceemulator.operation.ApiFamily.IAM;
import static dev.cceemulator.operation.Method.DELETE;
import static dev.cceemulator.operation.Method.GET;
import static dev.cceemulator.operation.Method.PATCH;
import static dev.cceemulator.operation.Method.POST;
import static dev.cceemulator.operation.Method.PUT;
import static dev.cceemulator.operation.Operation.Body.JSON_BODY;
import static dev.cceemulator.operation.Operation.Body.NO_BODY;
import static dev.cceemulator.operation.Operation.Effect.CHANGES;
import static dev.cceemulator.operation.Operation.Effect.READS;
import static dev.cceemulator.operation.Scope.CALLER;
import static dev.cceemulator.operation.Scope.CLUSTER;
import static dev.cceemulator.operation.Scope.NONE;

/**
 * All operations: the vendor's name, the method, the path template, the family, the scope, whether it reads
 * a body, and whether it changes anything. Routes, evidence, explanations and the check of the OpenAPI document are derived from
 * this table. The names of operations of the control API are defined by the emulator.
 */
public enum Operation {
    LIST_UPGRADE_WORKFLOWS(
            "ListUpgradeWorkFlows", GET, Path.OPERATION + "/upgradeworkflows", CCE, CLUSTER, NO_BODY, READS),
    CREATE_UPGRADE_WORKFLOW(
            "CreateUpgradeWorkFlow", POST, Path.OPERATION + "/upgradeworkflows", CCE, CLUSTER, JSON_BODY, CHANGES),
    SHOW_UPGRADE_WORKFLOW("ShowUpgradeWorkFlow", GET, Path.WORKFLOW, CCE, CLUSTER, NO_BODY, READS),
    UPGRADE_WORKFLOW_UPDATE("UpgradeWorkFlowUpdate", PATCH, Path.WORKFLOW, CCE, CLUSTER, JSON_BODY, CHANGES),

    CREATE_PRE_CHECK("CreatePreCheck", POST, Path.OPERATION + "/precheck", CCE, CLUSTER, JSON_BODY, CHANGES),
    LIST_PRE_CHECK_TASKS("ListPreCheckTasks", GET, Path.OPERATION + "/precheck/tasks", CCE, CLUSTER, NO_BODY, READS),
    SHOW_PRE_CHECK("ShowPreCheck", GET, Path.OPERATION + "/precheck/tasks/{task_id}", CCE, CLUSTER, NO_BODY, READS),
    CREATE_CLUSTER_MASTER_SNAPSHOT("CreateClusterMasterSnapshot", POST, Path.SNAPSHOT, CCE, CLUSTER, NO_BODY, CHANGES),
    LIST_CLUSTER_MASTER_SNAPSHOT_TASKS(
            "ListClusterMasterSnapshotTasks", GET, Path.SNAPSHOT + "/tasks", CCE, CLUSTER, NO_BODY, READS),
    UPGRADE_CLUSTER("UpgradeCluster", POST, Path.OPERATION + "/upgrade", CCE, CLUSTER, JSON_BODY, CHANGES),
    LIST_UPGRADE_CLUSTER_TASKS(
            "ListUpgradeClusterTasks", GET, Path.OPERATION + "/upgrade/tasks", CCE, CLUSTER, NO_BODY, READS),
    SHOW_UPGRADE_CLUSTER_TASK(
            "ShowUpgradeClusterTask", GET, Path.OPERATION + "/upgrade/tasks/{task_id}", CCE, CLUSTER, NO_BODY, READS),
    CREATE_POST_CHECK("CreatePostCheck", POST, Path.OPERATION + "/postcheck", CCE, CLUSTER, JSON_BODY, CHANGES),

    SHOW_CLUSTER("ShowCluster", GET, Path.CLUSTER, CCE, CLUSTER, NO_BODY, READS),
    SHOW_CLUSTER_UPGRADE_INFO(
            "ShowClusterUpgradeInfo", GET, Path.CLUSTER + "/upgradeinfo", CCE, CLUSTER, NO_BODY, READS),
    LIST_CLUSTER_UPGRADE_PATHS(
            "ListClusterUpgradePaths", GET, "/api/v3/clusterupgradepaths", CCE, CALLER, NO_BODY, READS),
    LIST_CLUSTER_UPGRADE_FEATURE_GATES(
            "ListClusterUpgradeFeatureGates", GET, "/api/v3/clusterupgradefeaturegates", CCE, CALLER, NO_BODY, READS),

    KEYSTONE_CREATE_USER_TOKEN_BY_PASSWORD(
            "KeystoneCreateUserTokenByPassword", POST, "/v3/auth/tokens", IAM, NONE, JSON_BODY, CHANGES),
    KEYSTONE_VALIDATE_TOKEN("KeystoneValidateToken", GET, "/v3/auth/tokens", IAM, CALLER, NO_BODY, READS),
    KEYSTONE_LIST_PROJECTS("KeystoneListProjects", GET, "/v3/projects", IAM, CALLER, NO_BODY, READS),
    KEYSTONE_LIST_AUTH_PROJECTS("KeystoneListAuthProjects", GET, "/v3/auth/projects", IAM, CALLER, NO_BODY, READS),
    KEYSTONE_LIST_AUTH_DOMAINS("KeystoneListAuthDomains", GET, "/v3/auth/domains", IAM, CALLER, NO_BODY, READS),
    KEYSTONE_LIST_USERS("KeystoneListUsers", GET, "/v3/users", IAM, CALLER, NO_BODY, READS),
    KEYSTONE_SHOW_CATALOG("KeystoneShowCatalog", GET, "/v3/auth/catalog", IAM, CALLER, NO_BODY, READS),
    KEYSTONE_LIST_VERSIONS("KeystoneListVersions", GET, "/", IAM, NONE, NO_BODY, READS),
    KEYSTONE_SHOW_VERSION("KeystoneShowVersion", GET, "/v3", IAM, NONE, NO_BODY, READS),

    HEALTH("health", GET, "/_emulator/health", CONTROL, NONE, NO_BODY, READS),
    READY("ready", GET, "/_emulator/ready", CONTROL, NONE, NO_BODY, READS),
    ERROR_CODES("errorCodes", GET, "/_emulator/error-codes", CONTROL, NONE, NO_BODY, READS),
    BEHAVIOURS("behaviours", GET, "/_emulator/behaviours", CONTROL, NONE, NO_BODY, READS),
    DIALECTS("dialects", GET, "/_emulator/dialects", CONTROL, NONE, NO_BODY, READS),
    OPEN_API("openApi", GET, "/_emulator/openapi.json", CONTROL, NONE, NO_BODY, READS),
    EXPLAIN("explain", GET, "/_emulator/explain/{request_id}", CONTROL, NONE, NO_BODY, READS),

    LIST_PROJECTS("listProjects", GET, "/_emulator/projects", CONTROL, NONE, NO_BODY, READS),
    SHOW_PROJECT("showProject", GET, Path.PROJECT, CONTROL, NONE, NO_BODY, READS),
    CREATE_PROJECT("createProject", PUT, Path.PROJECT, CONTROL, NONE, JSON_BODY, CHANGES),
    DELETE_PROJECT("deleteProject", DELETE, Path.PROJECT, CONTROL, NONE, NO_BODY, CHANGES),
    RESET_PROJECT("resetProject", POST, Path.PROJECT + "/reset", CONTROL, NONE, NO_BODY, CHANGES),
    PLAN_PROJECT("planProject", PUT, Path.PROJECT + "/plan", CONTROL, NONE, JSON_BODY, CHANGES),
    ADD_CLUSTER("addCluster", PUT, Path.PROJECT + "/clusters/{cluster_id}", CONTROL, NONE, JSON_BODY, CHANGES),
    SHOW_CLOCK("showClock", GET, Path.PROJECT + "/clock", CONTROL, NONE, NO_BODY, READS),
    SET_CLOCK("setClock", POST, Path.PROJECT + "/clock", CONTROL, NONE, JSON_BODY, CHANGES),
    ADVANCE_CLOCK("advanceClock", POST, Path.PROJECT + "/clock/advance", CONTROL, NONE, JSON_BODY, CHANGES);

    /** Prefixes that several path templates share. */
    private static final class Path {
        static final String CLUSTER = "/api/v3/projects/{project_id}/clusters/{cluster_id}";
        static final String OPERATION = CLUSTER + "/operation";
        static final String WORKFLOW = OPERATION + "/upgradeworkflows/{upgrade_workflow_id}";
        static final String SNAPSHOT = "/api/v3.1/projects/{project_id}/clusters/{cluster_id}/operation/snapshot";
        static final String PROJECT = "/_emulator/projects/{project_id}";

        private Path() {}
    }

    /** Whether an operation reads the body of its request. */
    enum Body {
        JSON_BODY,
        NO_BODY
    }

    /** Whether an operation changes anything. */
    enum Effect {
        READS,
        CHANGES
    }

    private final String id;
    private final Method method;
    private final String path;
    private final ApiFamily family;
    private final Scope scope;
    private final Body body;
    private final Effect effect;

    Operation(String id, Method method, String path, ApiFamily family, Scope scope, Body body, Effect effect) {
        this.id = id;
        this.method = method;
        this.path = path;
        this.family = family;
        this.scope = scope;
        this.body = body;
        this.effect = effect;
    }

    /** The vendor's name, such as ListUpgradeWorkFlows. */
    public String id() {
        return id;
    }

    /** The HTTP method. */
    public Method method() {
        return method;
    }

    /** The path template, with parameters in braces. */
    public String path() {
        return path;
    }

    /** The API that it belongs to. */
    public ApiFamily family() {
        return family;
    }

    /** What has to be verified before it is handled. */
    public Scope scope() {
        return scope;
    }

    /** Whether it reads a request body; other operations ignore a body that is sent. */
    public boolean hasBody() {
        return body == Body.JSON_BODY;
    }

    /** Whether it changes anything. */
    public boolean isMutating() {
        return effect == Effect.CHANGES;
    }
}
