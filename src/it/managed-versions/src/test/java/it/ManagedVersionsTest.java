package it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cceemulator.CceEmulator;
import dev.cceemulator.EmulatorProject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** An upgrade in one test: everything that links at its first use only is used. */
class ManagedVersionsTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void anUpgradeIsCarriedOut() throws Exception {
        try (CceEmulator emulator = CceEmulator.builder().start();
                EmulatorProject project = emulator.project()) {
            project.clock().freeze();
            String cluster = project.clusters().get(0).id();
            String operation = "/api/v3/projects/" + project.id() + "/clusters/" + cluster + "/operation";
            String workflows = operation + "/upgradeworkflows";

            assertEquals(201, send(emulator, project, "POST", workflows, """
                    {"kind": "WorkFlowTask", "apiVersion": "v3",
                     "spec": {"clusterID": "%s", "targetVersion": "v1.19"}}""".formatted(cluster)));
            assertEquals(200, send(emulator, project, "POST", operation + "/precheck", """
                    {"kind": "PreCheckTask", "apiVersion": "v3", "spec": {"targetVersion": "v1.19"}}"""));
            assertEquals(1, project.clock().advanceUntilIdle().size());
            assertEquals(200, send(emulator, project, "GET", workflows, ""));
            assertEquals(400, send(emulator, project, "POST", operation + "/upgrade", "{}"));
            assertEquals(200, send(emulator, project, "GET", "/_emulator/behaviours", ""));
        }
    }

    private int send(CceEmulator emulator, EmulatorProject project, String method, String path, String body)
            throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(emulator.baseUri() + path))
                .method(method, BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("X-Auth-Token", project.token())
                .build();
        return http.send(request, BodyHandlers.ofString()).statusCode();
    }
}
