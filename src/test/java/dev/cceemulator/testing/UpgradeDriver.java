package dev.cceemulator.testing;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/**
 * A cluster that a test upgrades over HTTP, in its own project, whose clock is frozen until the test
 * advances it. Every response has to match the OpenAPI document.
 */
public final class UpgradeDriver extends UpgradeCalls<Response> {
    /** The initial time of the clock. */
    public static final String START = "2030-01-01T00:00:00Z";

    /** The same in the format of responses. */
    public static final String STARTED = "2030-01-01 00:00:00 +0000 UTC";

    /** The target version of the documented cluster, which has v1.17.17-r0. */
    public static final String TARGET = "v1.19.16-r80";

    private final RunningEmulator emulator;

    /** An existing cluster of an existing project. */
    public UpgradeDriver(RunningEmulator emulator, String project, String token, String cluster, String target) {
        super(project, token, cluster, target);
        this.emulator = emulator;
    }

    /** The documented cluster in a new project whose tasks take 3 s, 2 s, 5 s and no time. */
    public static UpgradeDriver in(RunningEmulator emulator) {
        return in(emulator, "{\"plan\": \"quick\"}");
    }

    /** The documented cluster in a new project, created with a body. */
    public static UpgradeDriver in(RunningEmulator emulator, String body) {
        return in(emulator, ProjectIds.random(), body);
    }

    /** The same with a given id, replacing a project that has it. */
    public static UpgradeDriver in(RunningEmulator emulator, String project, String body) {
        Response created = json(emulator.described(), body).put("/_emulator/projects/" + project + "?replace=true");
        created.then().statusCode(201);
        UpgradeDriver driven = new UpgradeDriver(emulator, project, created.path("token"), Bundled.DOCUMENTED, TARGET);
        driven.setClock("{\"freeze\": \"" + START + "\"}").then().statusCode(200);
        return driven;
    }

    /** Another cluster of the same project. */
    public UpgradeDriver on(String otherCluster, String otherTarget) {
        return new UpgradeDriver(emulator, project(), token(), otherCluster, otherTarget);
    }

    @Override
    Response send(String method, String path, String body) {
        return (body.isEmpty() ? request() : json(body)).request(method, path);
    }

    @Override
    Response sendControl(String method, String path, String body) {
        return (body.isEmpty() ? emulator.described() : json(emulator.described(), body)).request(method, path);
    }

    /** The uid of a new workflow. */
    public String workflow() {
        return createWorkflow().then().statusCode(201).extract().path("metadata.uid");
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

    /** Advances the clock. */
    public Response advance(String by) {
        Response response = advanceClock("{\"by\": \"" + by + "\"}");
        response.then().statusCode(200);
        return response;
    }

    public RequestSpecification request() {
        return emulator.withToken(token());
    }

    public RequestSpecification json(String body) {
        return json(request(), body);
    }

    private static RequestSpecification json(RequestSpecification request, String body) {
        return request.contentType("application/json").body(body);
    }
}
