package dev.cceemulator.testing;

/**
 * The calls that upgrade a cluster, with a token of its project, and those of the control API for the project. A
 * subclass is the transport: {@link UpgradeDriver} checks each response, {@link ProjectClient} serves many threads.
 *
 * @param <R> a response
 */
public abstract class UpgradeCalls<R> {
    private final String project;
    private final String token;
    private final String cluster;
    private final String target;

    /** @param target the default target version of calls */
    UpgradeCalls(String project, String token, String cluster, String target) {
        this.project = project;
        this.token = token;
        this.cluster = cluster;
        this.target = target;
    }

    /** Sends a request with the token; an empty body means no body. */
    abstract R send(String method, String path, String body);

    /** Sends a request without a token; an empty body means no body. */
    abstract R sendControl(String method, String path, String body);

    public String project() {
        return project;
    }

    public String token() {
        return token;
    }

    public String cluster() {
        return cluster;
    }

    public String target() {
        return target;
    }

    public R createWorkflow() {
        return createWorkflow(targetVersion());
    }

    /** The same with these fields of {@code spec}. */
    public R createWorkflow(String spec) {
        return post(
                "/upgradeworkflows", "{\"kind\": \"WorkFlowTask\", \"apiVersion\": \"v3\", \"spec\": {" + spec + "}}");
    }

    public R cancel(String workflow) {
        return send("PATCH", path("/upgradeworkflows/" + workflow), "{\"status\": {\"phase\": \"Cancel\"}}");
    }

    public R show(String workflow) {
        return get("/upgradeworkflows/" + workflow);
    }

    /** The list of workflows. */
    public R list() {
        return get("/upgradeworkflows");
    }

    public R createPreCheck() {
        return createPreCheck(targetVersion());
    }

    /** The same with these fields of {@code spec}. */
    public R createPreCheck(String spec) {
        return post("/precheck", "{\"apiVersion\": \"v3\", \"kind\": \"PreCheckTask\", \"spec\": {" + spec + "}}");
    }

    public R createSnapshot() {
        return post("/snapshot", "");
    }

    public R createUpgrade() {
        return createUpgrade("\"strategy\": {\"type\": \"inPlaceRollingUpdate\"}, " + targetVersion());
    }

    /** The same with these fields of {@code spec.clusterUpgradeAction}. */
    public R createUpgrade(String action) {
        return post("/upgrade", """
                {"metadata": {"apiVersion": "v3", "kind": "UpgradeTask"}, "spec": {"clusterUpgradeAction": {%s}}}
                """.formatted(action));
    }

    public R createPostCheck() {
        return createPostCheck("");
    }

    /** The same with these fields of {@code spec}. */
    public R createPostCheck(String spec) {
        return post("/postcheck", "{\"apiVersion\": \"v3\", \"kind\": \"PostCheckTask\", \"spec\": {" + spec + "}}");
    }

    /** Creates a task by the wire name of its type, with the usual body. */
    public R create(String type) {
        return switch (type) {
            case "PreCheck" -> createPreCheck();
            case "Snapshot" -> createSnapshot();
            case "Cluster" -> createUpgrade();
            case "PostCheck" -> createPostCheck();
            default -> throw new IllegalArgumentException("Clients create no task " + type);
        };
    }

    public R listPreChecks() {
        return get("/precheck/tasks");
    }

    public R listSnapshots() {
        return get("/snapshot/tasks");
    }

    public R listUpgrades() {
        return get("/upgrade/tasks");
    }

    /** Reads a path below {@code operation}, such as {@code /precheck/tasks}. */
    public R get(String operation) {
        return send("GET", path(operation), "");
    }

    public R post(String operation, String body) {
        return send("POST", path(operation), body);
    }

    public R showCluster() {
        return send("GET", clusterPath("/api/v3"), "");
    }

    public R upgradeInfo() {
        return send("GET", clusterPath("/api/v3") + "/upgradeinfo", "");
    }

    /** The clock of the project. */
    public R clock() {
        return sendControl("GET", controlPath("/clock"), "");
    }

    public R setClock(String body) {
        return control("/clock", body);
    }

    public R advanceClock(String body) {
        return control("/clock/advance", body);
    }

    public R plan(String body) {
        return sendControl("PUT", controlPath("/plan"), body);
    }

    public R reset() {
        return control("/reset", "");
    }

    /** Posts to a path below the project in the control API, such as {@code /clock}. */
    public R control(String path, String body) {
        return sendControl("POST", controlPath(path), body);
    }

    /** Shows the project in the control API. */
    public R showProject() {
        return sendControl("GET", controlPath(""), "");
    }

    /** Adds the cluster to the project; the query is empty or ?replace=true. */
    public R putCluster(String query, String body) {
        return sendControl("PUT", controlPath("/clusters/" + cluster + query), body);
    }

    /** Replaces the project. */
    public R replace(String body) {
        return sendControl("PUT", controlPath("?replace=true"), body);
    }

    public R delete() {
        return sendControl("DELETE", controlPath(""), "");
    }

    /** The path of operations; only those on snapshots have version 3.1. */
    public String path(String operation) {
        return clusterPath(operation.startsWith("/snapshot") ? "/api/v3.1" : "/api/v3") + "/operation" + operation;
    }

    private String clusterPath(String version) {
        return version + "/projects/" + project + "/clusters/" + cluster;
    }

    private String controlPath(String path) {
        return "/_emulator/projects/" + project + path;
    }

    private String targetVersion() {
        return "\"targetVersion\": \"" + target + "\"";
    }
}
