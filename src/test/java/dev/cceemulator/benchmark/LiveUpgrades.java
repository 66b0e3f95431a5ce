package dev.cceemulator.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cceemulator.testing.Bundled;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that run upgrades: as many whole ones as possible, or one in each cluster of a project, which is left running. */
public final class LiveUpgrades {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CLIENTS = 8;
    private static final List<String> TARGETS =
            List.of("v1.19.16-r80", "v1.23.18-r10", "v1.25.16-r10", "v1.27.16-r20", "v1.29.10-r0", "v1.31.6-r0");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String server;

    private LiveUpgrades(String server) {
        this.server = server;
    }

    /** Arguments are the mode, the address of the emulator, and for {@code whole} the seconds. Prints the result. */
    public static void main(String[] arguments) throws Exception {
        LiveUpgrades upgrades = new LiveUpgrades(arguments[1]);
        switch (arguments[0]) {
            case "whole" -> System.out.printf("%.0f%n", upgrades.whole(Integer.parseInt(arguments[2])));
            case "running" -> System.out.println(upgrades.running());
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** Whole upgrades a second: workflow, check, snapshot, upgrade and confirmation, each client in its own project. */
    private double whole(int seconds) throws Exception {
        List<Callable<Integer>> clients = new ArrayList<>();
        for (int number = 0; number < CLIENTS; number++) {
            Project project = create("%032x".formatted(number + 1), "{\"plan\": \"instant\"}");
            clients.add(() -> wholeUntil(project, System.nanoTime() + seconds * 1_000_000_000L));
        }
        return (double) inParallel(clients).stream().mapToInt(each -> each).sum() / seconds;
    }

    /** Upgrades the cluster of the example to the newest version, and starts again with a new project. */
    private int wholeUntil(Project project, long end) throws Exception {
        String cluster = project.clusters().get(0);
        int done = 0;
        while (System.nanoTime() < end) {
            for (String target : TARGETS) {
                upgrade(project, cluster, target);
                done++;
            }
            send("POST", "/_emulator/projects/" + project.id() + "/reset", "", "");
        }
        return done;
    }

    private void upgrade(Project project, String cluster, String target) throws Exception {
        start(project, cluster, target);
        project.post(this, "/api/v3.1", cluster, "snapshot", "");
        project.post(
                this,
                "/api/v3",
                cluster,
                "upgrade",
                "{\"metadata\":{\"apiVersion\":\"v3\",\"kind\":\"UpgradeTask\"},\"spec\":{\"clusterUpgradeAction\":{"
                        + "\"strategy\":{\"type\":\"inPlaceRollingUpdate\"},\"targetVersion\":\"" + target + "\"}}}");
        project.post(
                this,
                "/api/v3",
                cluster,
                "postcheck",
                "{\"apiVersion\":\"v3\",\"kind\":\"PostCheckTask\",\"spec\":{}}");
    }

    private void start(Project project, String cluster, String target) throws Exception {
        String spec = "\"apiVersion\":\"v3\",\"spec\":{\"targetVersion\":\"" + target + "\"}}";
        project.post(this, "/api/v3", cluster, "upgradeworkflows", "{\"kind\":\"WorkFlowTask\"," + spec);
        project.post(this, "/api/v3", cluster, "precheck", "{\"kind\":\"PreCheckTask\"," + spec);
    }

    /** Starts one workflow in each cluster of a copy of the first project of the fixtures; returns their number. */
    private int running() throws Exception {
        Project project =
                create("%032x".formatted(1), "{\"template\": \"" + Bundled.PROJECT + "\", \"plan\": \"realistic\"}");
        send("POST", "/_emulator/projects/" + project.id() + "/clock", "", "{\"freeze\": true}");
        List<Callable<Integer>> clients = new ArrayList<>();
        for (int number = 0; number < CLIENTS; number++) {
            int first = number;
            clients.add(() -> {
                for (int i = first; i < project.clusters().size(); i += CLIENTS) {
                    start(project, project.clusters().get(i), "v1.29.10-r0");
                }
                return 0;
            });
        }
        inParallel(clients);
        return project.clusters().size();
    }

    private record Project(String id, String token, List<String> clusters) {
        void post(LiveUpgrades upgrades, String edition, String cluster, String operation, String body)
                throws Exception {
            upgrades.send(
                    "POST",
                    edition + "/projects/" + id + "/clusters/" + cluster + "/operation/" + operation,
                    token,
                    body);
        }
    }

    private Project create(String id, String body) throws Exception {
        JsonNode created = JSON.readTree(send("PUT", "/_emulator/projects/" + id + "?replace=true", "", body));
        List<String> clusters = new ArrayList<>();
        created.get("clusters").forEach(cluster -> clusters.add(cluster.asText()));
        return new Project(id, created.get("token").asText(), clusters);
    }

    private String send(String method, String path, String token, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", "application/json")
                .header("X-Auth-Token", token)
                .method(method, BodyPublishers.ofString(body, UTF_8))
                .build();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString(UTF_8));
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + ": " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    private static <T> List<T> inParallel(List<Callable<T>> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(work.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> each : pool.invokeAll(work)) {
                results.add(each.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }
}
