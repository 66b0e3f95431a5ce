package dev.cceemulator.benchmark;

import dev.cceemulator.EmulatorProject;
import dev.cceemulator.testing.Bundled;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The requests of one client, most with a path that no other request has. */
final class RandomRequests {
    /** 29 bytes, as a client without blanks writes them. */
    private static final String CANCEL = "{\"status\":{\"phase\":\"Cancel\"}}";

    private static final String CREATE = "{\"kind\":\"WorkFlowTask\",\"apiVersion\":\"v3\",\"spec\":{\"clusterID\":\""
            + Bundled.NO_WORKFLOWS + "\",\"targetVersion\":\"v1.31.6-r0\"}}";

    private static final Pattern UID = Pattern.compile("\"uid\":\"([^\"]+)\"");

    private final EmulatorProject project;
    private final int client;
    private final Random random;
    private int count;

    /** The workflow that was created last and is not cancelled; empty for none. */
    private String workflow = "";

    RandomRequests(EmulatorProject project, int client, Random random) {
        this.project = project;
        this.client = client;
        this.random = random;
    }

    List<StressRequest> batch(int size) {
        if (size == 1 && random.nextInt(20) == 0) {
            return List.of(change());
        }
        List<StressRequest> batch = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            batch.add(next());
        }
        return batch;
    }

    /** A request after which the server closes the connection. */
    StressRequest last() {
        String close = "Connection: close\r\n";
        return switch (random.nextInt(5)) {
            case 0 -> new StressRequest("- -", "nonsense\r\n\r\n", 400, "APIGW.0602");
            case 1 -> {
                String path = operation(cluster()) + "/" + cluster();
                yield request("PATCH", path, close + "Expect: 100-continue\r\n" + length(29), "", 401, "");
            }
            case 2 -> {
                String path = operation(cluster()) + "/" + cluster();
                yield request("PATCH", path, close + json() + length(29), CANCEL, 401, "APIGW.0301");
            }
            case 3 -> request("POST", operation(cluster()), json() + chunked(), chunk(CANCEL), 401, "APIGW.0301");
            default -> request("GET", "/_emulator/health", close, "", 200, "");
        };
    }

    /** A request whose body never comes to its end. */
    String abandoned() {
        return request(
                        "PATCH",
                        RequestRecords.ABANDONED + count++,
                        token() + json() + length(29),
                        "{\"status\"",
                        404,
                        "")
                .bytes();
    }

    /** Notes what a response says of the client's workflow. */
    void received(StressRequest request, String body) {
        if (request.status() == 201) {
            Matcher uid = UID.matcher(body);
            workflow = uid.find() ? uid.group(1) : "";
        } else if (!workflow.isEmpty() && request.target().endsWith(workflow)) {
            workflow = "";
        }
    }

    /** Creates a workflow, or cancels the one that was created. */
    private StressRequest change() {
        String path = operation(Bundled.NO_WORKFLOWS);
        return workflow.isEmpty()
                ? request("POST", path, token() + json() + length(CREATE.length()), CREATE, 201, "uid")
                : request("PATCH", path + "/" + workflow, token() + json() + length(29), CANCEL, 200, "");
    }

    private StressRequest next() {
        String cluster = cluster();
        String path = operation(cluster);
        return switch (random.nextInt(13)) {
            case 0, 1 -> request("GET", path, "", "", 401, "APIGW.0301");
            case 2 -> request("PATCH", path + "/" + cluster, json() + length(29), CANCEL, 401, "APIGW.0301");
            case 3 -> request("POST", path, json() + length(29), CANCEL, 401, "APIGW.0301");
            case 4 -> request("PATCH", path + "/" + cluster, token() + json() + length(29), CANCEL, 404, cluster);
            case 5 -> request("PATCH", path + "/" + cluster, token() + json() + chunked(), chunk(CANCEL), 404, cluster);
            case 6 -> request("GET", path, token(), "", 404, cluster);
            case 7 -> request("GET", operation(Bundled.DOCUMENTED), token(), "", 200, "WorkFlowTask");
            case 8 -> request("POST", "/unknown/" + cluster, json() + length(29), CANCEL, 404, "APIGW.0101");
            case 9 -> request("POST", path, token() + json() + length(9), "{\"kind\": ", 400, "CCE.01400001");
            case 10 -> request("GET", path, token() + length(29), CANCEL, 404, cluster);
            case 11 ->
                request("GET", path, token() + "Connection: Upgrade\r\nUpgrade: websocket\r\n", "", 404, cluster);
            default -> request("PUT", "/_emulator/none/" + cluster, length(29), CANCEL, 415, "Content-Type");
        };
    }

    /** An id of a cluster that does not exist, and that no other request has. */
    private String cluster() {
        return "%08x-0000-0000-0000-%012x".formatted(client, count++);
    }

    private String operation(String cluster) {
        return Bundled.list(project.id(), cluster);
    }

    private static StressRequest request(
            String method, String path, String headers, String body, int status, String expected) {
        String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
        return new StressRequest(method + " " + path, head + body, status, expected);
    }

    private String token() {
        return "X-Auth-Token: " + project.token() + "\r\n";
    }

    private static String json() {
        return "Content-Type: application/json\r\n";
    }

    private static String length(int bytes) {
        return "Content-Length: " + bytes + "\r\n";
    }

    private static String chunked() {
        return "Transfer-Encoding: chunked\r\n";
    }

    private static String chunk(String body) {
        return Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n";
    }
}
