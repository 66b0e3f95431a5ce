package dev.cceemulator.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * A project of a test's own, for as many threads at once as the test wants: a plain HTTP client, and no library that
 * checks and logs each answer. What it drives is the bundled cluster without workflows.
 */
public final class ProjectClient {
    public static final String CLUSTER = Bundled.NO_WORKFLOWS;
    public static final String VERSION = "v1.29.10-r0";
    public static final String TARGET = "v1.31.6-r0";

    /** Nothing ends while the clock stands. */
    public static final String LONG_TASKS = """
            {"dialect": "sdk-array", "plan": "realistic"}""";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI server;
    private final String id;
    private final JsonResponse created;

    private ProjectClient(URI server, String id, JsonResponse created) {
        this.server = server;
        this.id = id;
        this.created = created;
    }

    /** Creates a project of an id, in place of one that an earlier test left. */
    public static ProjectClient create(URI server, String id, String body) {
        JsonResponse created = put(server, id + "?replace=true", body);
        assertThat(created.status()).as("%s", created.body()).isEqualTo(201);
        return new ProjectClient(server, id, created);
    }

    /** The answer to the request for a project, whatever it is. */
    public static JsonResponse put(URI server, String idAndQuery, String body) {
        return send(server, "PUT", "/_emulator/projects/" + idAndQuery, "", body);
    }

    /** A project's id that is made of a number. */
    public static String id(int number) {
        return "%032x".formatted(number);
    }

    /** The same project where the server is another one by now. */
    public ProjectClient at(URI otherServer) {
        return new ProjectClient(otherServer, id, created);
    }

    public String id() {
        return id;
    }

    public String accessKey() {
        return created.text("/accessKey");
    }

    public String secretKey() {
        return created.text("/secretKey");
    }

    public JsonResponse createWorkflow() {
        return call("POST", "/operation/upgradeworkflows", """
                {"kind": "WorkFlowTask", "apiVersion": "v3", "spec": {"clusterID": "%s", "targetVersion": "%s"}}""".formatted(CLUSTER, TARGET));
    }

    public JsonResponse cancel(String workflow) {
        return call("PATCH", "/operation/upgradeworkflows/" + workflow, "{\"status\": {\"phase\": \"Cancel\"}}");
    }

    public JsonResponse show(String workflow) {
        return call("GET", "/operation/upgradeworkflows/" + workflow, "");
    }

    public JsonResponse list() {
        return call("GET", "/operation/upgradeworkflows", "");
    }

    public JsonResponse preCheck() {
        return call("POST", "/operation/precheck", check("PreCheckTask"));
    }

    public JsonResponse postCheck() {
        return call("POST", "/operation/postcheck", check("PostCheckTask"));
    }

    private static String check(String kind) {
        return """
                {"apiVersion": "v3", "kind": "%s",
                 "spec": {"clusterID": "%s", "clusterVersion": "%s", "targetVersion": "%s"}}""".formatted(kind, CLUSTER, VERSION, TARGET);
    }

    public JsonResponse snapshot() {
        return send(server, "POST", path("/api/v3.1", "/operation/snapshot"), token(), "");
    }

    public JsonResponse upgrade() {
        return call("POST", "/operation/upgrade", """
                {"metadata": {"apiVersion": "v3", "kind": "UpgradeTask"},
                 "spec": {"clusterUpgradeAction":
                     {"strategy": {"type": "inPlaceRollingUpdate"}, "targetVersion": "%s"}}}""".formatted(TARGET));
    }

    public JsonResponse preChecks() {
        return call("GET", "/operation/precheck/tasks", "");
    }

    public JsonResponse snapshots() {
        return send(server, "GET", path("/api/v3.1", "/operation/snapshot/tasks"), token(), "");
    }

    public JsonResponse upgrades() {
        return call("GET", "/operation/upgrade/tasks", "");
    }

    public JsonResponse upgradeInfo() {
        return call("GET", "/upgradeinfo", "");
    }

    public JsonResponse cluster() {
        return call("GET", "", "");
    }

    /** Which projects its token is good for. */
    public JsonResponse projects() {
        return send(server, "GET", "/v3/projects", token(), "");
    }

    public JsonResponse clock() {
        return control("GET", "/clock", "");
    }

    public JsonResponse clock(String body) {
        return control("POST", "/clock", body);
    }

    public JsonResponse advance(String body) {
        return control("POST", "/clock/advance", body);
    }

    public JsonResponse plan(String body) {
        return control("PUT", "/plan", body);
    }

    public JsonResponse reset() {
        return control("POST", "/reset", "");
    }

    public JsonResponse shownToTests() {
        return control("GET", "", "");
    }

    public JsonResponse replace(String body) {
        return put(server, id + "?replace=true", body);
    }

    public JsonResponse delete() {
        return control("DELETE", "", "");
    }

    /** The path of the list, for who signs requests. */
    public String listPath() {
        return Bundled.list(id, CLUSTER);
    }

    private JsonResponse control(String method, String path, String body) {
        return send(server, method, "/_emulator/projects/" + id + path, "", body);
    }

    private JsonResponse call(String method, String path, String body) {
        return send(server, method, path("/api/v3", path), token(), body);
    }

    private String path(String prefix, String path) {
        return prefix + "/projects/" + id + "/clusters/" + CLUSTER + path;
    }

    private String token() {
        return created.text("/token");
    }

    private static JsonResponse send(URI server, String method, String path, String token, String body) {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("X-Auth-Token", token)
                .build();
        try {
            var response = HTTP.send(request, BodyHandlers.ofByteArray());
            return new JsonResponse(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
