package dev.cceemulator.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

/** A project for a test with any number of concurrent threads. */
public final class ProjectClient extends UpgradeCalls<JsonResponse> {
    /** The bundled cluster without workflows, which is upgraded by default. */
    public static final String CLUSTER = Bundled.NO_WORKFLOWS;

    public static final String TARGET = "v1.31.6-r0";

    /** Freezes the clock, so that no task ends. */
    public static final String LONG_TASKS = """
            {"dialect": "sdk-array", "plan": "realistic"}""";

    private final URI server;
    private final JsonResponse created;

    private ProjectClient(URI server, String id, JsonResponse created, String cluster, String target) {
        super(id, created.text("/token"), cluster, target);
        this.server = server;
        this.created = created;
    }

    /** Creates a project with an id that no other test has. */
    public static ProjectClient create(URI server, String body) {
        String id = ProjectIds.random();
        JsonResponse created = put(server, id, body);
        assertThat(created.status()).as("%s", created.body()).isEqualTo(201);
        return new ProjectClient(server, id, created, CLUSTER, TARGET);
    }

    /** The response to the creation of a project, whatever its status. */
    public static JsonResponse put(URI server, String id, String body) {
        return JsonClient.send(server, "PUT", "/_emulator/projects/" + id, "", body);
    }

    /** The same project on another server. */
    public ProjectClient at(URI otherServer) {
        return new ProjectClient(otherServer, project(), created, cluster(), target());
    }

    /** Another cluster of the same project. */
    public ProjectClient on(String otherCluster, String otherTarget) {
        return new ProjectClient(server, project(), created, otherCluster, otherTarget);
    }

    @Override
    JsonResponse send(String method, String path, String body) {
        return JsonClient.send(server, method, path, token(), body);
    }

    @Override
    JsonResponse sendControl(String method, String path, String body) {
        return JsonClient.send(server, method, path, "", body);
    }

    public String accessKey() {
        return created.text("/accessKey");
    }

    public String secretKey() {
        return created.text("/secretKey");
    }

    /** The projects that its token is scoped to. */
    public JsonResponse projects() {
        return send("GET", "/v3/projects", "");
    }

    /** The path of the list, for callers that sign requests. */
    public String listPath() {
        return Bundled.list(project(), cluster());
    }
}
