package dev.cceemulator.testing;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/**
 * A cluster that a test upgrades as clients do, over HTTP, in a project of its own whose clock stands still until the test
 * moves it. Every answer has to be as the OpenAPI document describes it.
 */
public record UpgradeDriver(RunningEmulator emulator, String project, String token, String cluster, String target) {
    /** Where the clock stands at first. */
    public static final String START = "2030-01-01T00:00:00Z";

    /** The same as answers write it. */
    public static final String STARTED = "2030-01-01 00:00:00 +0000 UTC";

    public static final String PROJECT = "d0000000000000000000000000000001";
    public static final String OTHER_PROJECT = "d0000000000000000000000000000002";

    /** What the documented cluster, which has v1.17.17-r0, can be upgraded to. */
    public static final String TARGET = "v1.19.16-r80";

    /** The documented cluster in a fresh project whose tasks take 3 s, 2 s, 5 s and no time. */
    public static UpgradeDriver in(RunningEmulator emulator) {
        return in(emulator, PROJECT, "{\"plan\": \"quick\"}");
    }

    /** The same, created otherwise, in place of a project that has the id. */
    public static UpgradeDriver in(RunningEmulator emulator, String project, String body) {
        Response created = emulator.described().body(body).put("/_emulator/projects/" + project + "?replace=true");
        created.then().statusCode(201);
        UpgradeDriver driven = new UpgradeDriver(emulator, project, created.path("token"), Bundled.DOCUMENTED, TARGET);
        driven.control("/clock", "{\"freeze\": \"" + START + "\"}").then().statusCode(200);
        return driven;
    }

    /** Another cluster of the same project. */
    public UpgradeDriver on(String otherCluster, String otherTarget) {
        return new UpgradeDriver(emulator, project, token, otherCluster, otherTarget);
    }

    public Response createWorkflow() {
        return createWorkflow("\"targetVersion\": \"" + target + "\"");
    }

    /** With these fields of {@code spec}. */
    public Response createWorkflow(String spec) {
        return post(
                "/upgradeworkflows", "{\"kind\": \"WorkFlowTask\", \"apiVersion\": \"v3\", \"spec\": {" + spec + "}}");
    }

    /** The uid of a new workflow. */
    public String workflow() {
        return createWorkflow().then().statusCode(201).extract().path("metadata.uid");
    }

    public Response cancel(String workflow) {
        return json("{\"status\": {\"phase\": \"Cancel\"}}").patch(path("/upgradeworkflows/" + workflow));
    }

    public Response createPreCheck() {
        return createPreCheck("\"targetVersion\": \"" + target + "\"");
    }

    /** With these fields of {@code spec}. */
    public Response createPreCheck(String spec) {
        return post("/precheck", "{\"apiVersion\": \"v3\", \"kind\": \"PreCheckTask\", \"spec\": {" + spec + "}}");
    }

    public Response createSnapshot() {
        return request().post(path("/snapshot"));
    }

    public Response createUpgrade() {
        return createUpgrade(
                "\"strategy\": {\"type\": \"inPlaceRollingUpdate\"}, \"targetVersion\": \"" + target + "\"");
    }

    /** With these fields of {@code spec.clusterUpgradeAction}. */
    public Response createUpgrade(String action) {
        return post("/upgrade", """
                {"metadata": {"apiVersion": "v3", "kind": "UpgradeTask"}, "spec": {"clusterUpgradeAction": {%s}}}
                """.formatted(action));
    }

    public Response createPostCheck() {
        return createPostCheck("");
    }

    /** With these fields of {@code spec}. */
    public Response createPostCheck(String spec) {
        return post("/postcheck", "{\"apiVersion\": \"v3\", \"kind\": \"PostCheckTask\", \"spec\": {" + spec + "}}");
    }

    /** A task of a type by its name on the wire, as each is mostly created. */
    public Response create(String type) {
        return switch (type) {
            case "PreCheck" -> createPreCheck();
            case "Snapshot" -> createSnapshot();
            case "Cluster" -> createUpgrade();
            case "PostCheck" -> createPostCheck();
            default -> throw new IllegalArgumentException("Clients create no task " + type);
        };
    }

    /** A workflow whose check has succeeded, 3 s after the start. */
    public String checked() {
        String workflow = workflow();
        createPreCheck().then().statusCode(200);
        advance("PT3S");
        return workflow;
    }

    /** A workflow whose upgrade has succeeded as well, 8 s after the start. */
    public String upgraded() {
        String workflow = checked();
        createUpgrade().then().statusCode(200);
        advance("PT5S");
        return workflow;
    }

    /** Asks for what follows on {@code operation} in the path, such as {@code /precheck/tasks}. */
    public Response get(String operation) {
        return request().get(path(operation));
    }

    public Response show(String workflow) {
        return get("/upgradeworkflows/" + workflow);
    }

    /** The cluster itself. */
    public Response showCluster() {
        return request().get(clusterPath());
    }

    public Response upgradeInfo() {
        return request().get(clusterPath() + "/upgradeinfo");
    }

    public Response post(String operation, String body) {
        return json(body).post(path(operation));
    }

    /** Moves the clock on. */
    public Response advance(String by) {
        Response answer = control("/clock/advance", "{\"by\": \"" + by + "\"}");
        answer.then().statusCode(200);
        return answer;
    }

    /** Sends a body below the project in the emulator's own API, such as to {@code /clock}. */
    public Response control(String path, String body) {
        return emulator.described().body(body).post("/_emulator/projects/" + project + path);
    }

    public Response plan(String body) {
        return emulator.described().body(body).put("/_emulator/projects/" + project + "/plan");
    }

    public RequestSpecification request() {
        return emulator.withToken(token);
    }

    public RequestSpecification json(String body) {
        return request().contentType("application/json").body(body);
    }

    /** Where operations are; only those on snapshots are of version 3.1. */
    public String path(String operation) {
        String version = operation.startsWith("/snapshot") ? "/api/v3.1" : "/api/v3";
        return version + "/projects/" + project + "/clusters/" + cluster + "/operation" + operation;
    }

    private String clusterPath() {
        return "/api/v3/projects/" + project + "/clusters/" + cluster;
    }
}
