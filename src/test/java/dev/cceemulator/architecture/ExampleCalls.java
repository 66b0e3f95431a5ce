package dev.cceemulator.architecture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cceemulator.operation.Operation;
import dev.cceemulator.operation.Scope;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.LoginBody;
import dev.cceemulator.testing.RunningEmulator;
import dev.cceemulator.testing.UpgradeDriver;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Calls of every operation, in an order in which each is allowed. Their bodies are the examples of the OpenAPI document, in
 * which random values are replaced by fixed ones of the same form.
 */
final class ExampleCalls {
    private static final String PROJECT = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";
    private static final String UNKNOWN = "00000000-0000-0000-0000-000000000000";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningEmulator emulator;
    private final Map<String, String> parameters = new HashMap<>();
    private final Map<String, String> replacements = new LinkedHashMap<>();
    private final Map<Operation, String> requests = new EnumMap<>(Operation.class);
    private final Map<Operation, String> responses = new EnumMap<>(Operation.class);
    private final Map<String, String> errors = new LinkedHashMap<>();
    private String token = "";
    private String subject = "";

    ExampleCalls(RunningEmulator emulator) {
        this.emulator = emulator;
        replacements.put("127.0.0.1:" + emulator.port(), "127.0.0.1:8080");
        parameters.put("project_id", PROJECT);
        parameters.put("cluster_id", Bundled.DOCUMENTED);
        createProject();
        readProject();
        upgrade();
        resetProject();
        changeProject();
        signOn();
        diagnose();
        call(Operation.DELETE_PROJECT);
    }

    /** The body of each request that has one. */
    Map<Operation, JsonNode> requests() {
        return documented(requests);
    }

    /** The body of each successful response that has one. */
    Map<Operation, JsonNode> responses() {
        return documented(responses);
    }

    /** The bodies of errors, by the name of their component. */
    Map<String, JsonNode> errors() {
        return documented(errors);
    }

    private void createProject() {
        Response created = call(Operation.CREATE_PROJECT, "{\"dialect\": \"documented\", \"plan\": \"quick\"}");
        token = created.path("token");
        replacements.put(token, "example-token");
        replacements.put(created.path("accessKey"), "EXAMPLEACCESSKEY0001");
        replacements.put(created.path("secretKey"), "example-secret-key");
        call(Operation.SET_CLOCK, "{\"freeze\": \"" + UpgradeDriver.START + "\"}");
    }

    private void readProject() {
        call(Operation.LIST_PROJECTS);
        call(Operation.SHOW_PROJECT);
        call(Operation.SHOW_CLOCK);
        call(Operation.SHOW_CLUSTER);
        call(Operation.SHOW_CLUSTER_UPGRADE_INFO);
        call(Operation.LIST_CLUSTER_UPGRADE_PATHS);
        call(Operation.LIST_CLUSTER_UPGRADE_FEATURE_GATES);
    }

    private void upgrade() {
        error("ActionNotAllowed", call(Operation.UPGRADE_CLUSTER, upgradeBody()));
        createWorkflow("5f0cb0e9-3c1d-4e0b-9d0a-6f1f2a3b4c5d");
        error(
                "InvalidRequest",
                call(Operation.CREATE_PRE_CHECK, "{\"apiVersion\": \"v3\", \"kind\": \"PreCheckTask\"}"));
        start(
                Operation.CREATE_PRE_CHECK,
                checkBody("PreCheckTask"),
                "metadata.uid",
                "8a7d2c54-0f6e-4b39-a1c8-2d3e4f506172");
        call(Operation.SHOW_PRE_CHECK);
        error("TooManyRequests", call(Operation.CREATE_PRE_CHECK, checkBody("PreCheckTask")));
        call(Operation.ADVANCE_CLOCK, "{\"by\": \"PT3S\"}");
        call(Operation.LIST_PRE_CHECK_TASKS);
        start(Operation.CREATE_CLUSTER_MASTER_SNAPSHOT, "", "uid", "b2c4e6f8-1a3b-4c5d-8e7f-9a0b1c2d3e4f");
        finish();
        call(Operation.LIST_CLUSTER_MASTER_SNAPSHOT_TASKS);
        start(Operation.UPGRADE_CLUSTER, upgradeBody(), "metadata.uid", "d4e6f8a0-2b4c-4d6e-9f80-a1b2c3d4e5f6");
        finish();
        call(Operation.SHOW_UPGRADE_CLUSTER_TASK);
        call(Operation.LIST_UPGRADE_CLUSTER_TASKS);
        start(
                Operation.CREATE_POST_CHECK,
                checkBody("PostCheckTask"),
                "metadata.uid",
                "e6f80a1b-3c5d-4e7f-8a9b-0c1d2e3f4a5b");
        call(Operation.SHOW_UPGRADE_WORKFLOW);
        call(Operation.LIST_UPGRADE_WORKFLOWS);
    }

    private void resetProject() {
        call(Operation.RESET_PROJECT);
        call(Operation.SET_CLOCK, "{\"freeze\": \"" + UpgradeDriver.START + "\"}");
        createWorkflow("6a1dc1fa-4d2e-4f1c-8e1b-7a2b3c4d5e6f");
        call(Operation.UPGRADE_WORKFLOW_UPDATE, "{\"status\": {\"phase\": \"Cancel\"}}");
    }

    private void changeProject() {
        call(Operation.PLAN_PROJECT, """
                {"tasks": {"PreCheck": {"duration": "PT1M30S"}, "Cluster": {"duration": "PT20M"}}}""");
        parameters.put("cluster_id", "1d2c3b4a-5e6f-7081-92a3-b4c5d6e7f809");
        call(Operation.ADD_CLUSTER, "{\"name\": \"example\", \"version\": \"v1.28.15-r10\"}");
        error("Conflict", call(Operation.CREATE_PROJECT, "{}"));
        error("InvalidControlRequest", call(Operation.SET_CLOCK, "{\"freeze\": \"tomorrow\"}"));
        error("UnknownProject", emulator.described().get("/_emulator/projects/" + "0".repeat(32)));
        error(
                "UnsupportedMediaType",
                emulator.described().contentType("text/plain").body("{}").post(path(Operation.SET_CLOCK)));
        error(
                "ForeignOrigin",
                emulator.described().header("Origin", "http://example.com").get(path(Operation.SHOW_CLOCK)));
    }

    private void signOn() {
        Response login = call(Operation.KEYSTONE_CREATE_USER_TOKEN_BY_PASSWORD, LoginBody.ofProject());
        subject = login.header("X-Subject-Token");
        error(
                "NotFound",
                call(
                        Operation.KEYSTONE_CREATE_USER_TOKEN_BY_PASSWORD,
                        LoginBody.of("{\"project\": {\"id\": \"" + "0".repeat(32) + "\"}}")));
        String own = token;
        token = subject;
        call(Operation.KEYSTONE_VALIDATE_TOKEN);
        call(Operation.KEYSTONE_LIST_PROJECTS);
        call(Operation.KEYSTONE_LIST_AUTH_PROJECTS);
        call(Operation.KEYSTONE_LIST_AUTH_DOMAINS);
        call(Operation.KEYSTONE_LIST_USERS);
        call(Operation.KEYSTONE_SHOW_CATALOG);
        call(Operation.KEYSTONE_LIST_VERSIONS);
        call(Operation.KEYSTONE_SHOW_VERSION);
        token = "unknown-token";
        error("InvalidToken", call(Operation.KEYSTONE_LIST_PROJECTS));
        error("Unauthorized", call(Operation.LIST_UPGRADE_WORKFLOWS));
        token = own;
    }

    private void diagnose() {
        parameters.put("cluster_id", UNKNOWN);
        Response unknown = call(Operation.LIST_UPGRADE_WORKFLOWS);
        error("UnknownCluster", unknown);
        parameters.put("request_id", unknown.header("X-Request-Id"));
        replacements.put(call(Operation.EXPLAIN).path("time"), UpgradeDriver.START);
        parameters.put("cluster_id", "0");
        error("MalformedId", call(Operation.LIST_UPGRADE_WORKFLOWS));
        parameters.putAll(Map.of("cluster_id", Bundled.DOCUMENTED, "upgrade_workflow_id", UNKNOWN, "task_id", UNKNOWN));
        error("UnknownWorkflow", call(Operation.SHOW_UPGRADE_WORKFLOW));
        error("UnknownTask", call(Operation.SHOW_PRE_CHECK));
        error("OtherProject", request().get(Bundled.list(Bundled.DOCUMENTED)));
        error("UnknownApi", emulator.request().get("/api/v3/unknown"));
        call(Operation.HEALTH);
        call(Operation.READY);
        call(Operation.ERROR_CODES);
        call(Operation.BEHAVIOURS);
        call(Operation.DIALECTS);
        call(Operation.OPEN_API);
    }

    private void createWorkflow(String documentedId) {
        String spec = "{\"clusterID\": \"" + Bundled.DOCUMENTED
                + "\", \"clusterVersion\": \"v1.17.17-r0\", \"targetVersion\": \"" + UpgradeDriver.TARGET + "\"}";
        Response created = call(
                Operation.CREATE_UPGRADE_WORKFLOW,
                "{\"kind\": \"WorkFlowTask\", \"apiVersion\": \"v3\", \"spec\": " + spec + "}");
        keep("upgrade_workflow_id", created.path("metadata.uid"), documentedId);
    }

    private static String checkBody(String kind) {
        return "{\"apiVersion\": \"v3\", \"kind\": \"" + kind + "\", \"spec\": {\"clusterID\": \"" + Bundled.DOCUMENTED
                + "\", \"clusterVersion\": \"v1.17.17-r0\", \"targetVersion\": \"" + UpgradeDriver.TARGET + "\"}}";
    }

    private static String upgradeBody() {
        return """
                {"metadata": {"apiVersion": "v3", "kind": "UpgradeTask"}, "spec": {"clusterUpgradeAction": {
                "strategy": {"type": "inPlaceRollingUpdate", "inPlaceRollingUpdate": {"userDefinedStep": 20}},
                "targetVersion": "%s"}}}""".formatted(UpgradeDriver.TARGET);
    }

    private void start(Operation operation, String body, String idField, String documentedId) {
        keep("task_id", call(operation, body).path(idField), documentedId);
    }

    private void finish() {
        call(Operation.ADVANCE_CLOCK, "{\"until\": \"idle\"}");
    }

    private void keep(String parameter, String value, String documented) {
        parameters.put(parameter, value);
        replacements.put(value, documented);
    }

    private Response call(Operation operation) {
        return call(operation, "");
    }

    /** The first successful call of an operation is its example. */
    private Response call(Operation operation, String body) {
        RequestSpecification request = operation.scope() == Scope.NONE ? emulator.described() : request();
        if (operation == Operation.KEYSTONE_VALIDATE_TOKEN) {
            request.header("X-Subject-Token", subject);
        }
        if (!body.isEmpty()) {
            request.contentType("application/json").body(body);
        }
        Response response = request.request(operation.method().name(), path(operation));
        replacements.put(response.header("X-Request-Id"), "3b9f6f6c0d5e4a7f8b1c2d3e4f5a6b7c");
        if (response.statusCode() < 400
                && responses.putIfAbsent(operation, response.asString()) == null
                && !body.isEmpty()) {
            requests.put(operation, body);
        }
        return response;
    }

    private RequestSpecification request() {
        return emulator.withToken(token);
    }

    private String path(Operation operation) {
        String path = operation.path();
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            path = path.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        return path;
    }

    private void error(String component, Response response) {
        replacements.put(response.header("X-Request-Id"), "3b9f6f6c0d5e4a7f8b1c2d3e4f5a6b7c");
        errors.put(component, response.asString());
    }

    private <K> Map<K, JsonNode> documented(Map<K, String> bodies) {
        Map<K, JsonNode> documented = new LinkedHashMap<>();
        bodies.forEach((key, body) -> {
            if (!body.isEmpty()) {
                documented.put(key, json(body));
            }
        });
        return documented;
    }

    private JsonNode json(String body) {
        String text = body;
        for (Map.Entry<String, String> replacement : replacements.entrySet()) {
            text = text.replace(replacement.getKey(), replacement.getValue());
        }
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }
}
