package dev.cceemulator.clients;

import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.cceemulator.EmulatorProject;
import dev.cceemulator.testing.RunningEmulator;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The calls of Terraform's provider for a huaweicloud_cce_cluster_upgrade, in their order, with the fields that it
 * sends and reads. If the first poll is not final, it waits for 10 s.
 */
class TerraformSequenceTest {
    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    private EmulatorProject project;
    private String cluster;

    @BeforeEach
    void create() {
        project = emulator.project();
        cluster = project.clusters().get(0).id();
    }

    @Test
    void everyFirstPollIsFinalWithInstantTasks() {
        get("/api/v3", "").statusCode(200).body("status.phase", is("Available"));

        ValidatableResponse workflow = post("/api/v3", "/operation/upgradeworkflows", """
                        {"kind":"WorkFlowTask","apiVersion":"v3","spec":{"clusterID":"%s","clusterVersion":"","targetVersion":"v1.19"}}
                        """.formatted(cluster))
                .statusCode(201);
        String from = workflow.extract().path("spec.clusterVersion");
        String to = workflow.extract().path("spec.targetVersion");
        workflow.body("spec.clusterVersion", not(blankOrNullString()))
                .body("spec.targetVersion", not(blankOrNullString()));

        String check = post("/api/v3", "/operation/precheck", """
                        {"kind":"PreCheckTask","apiVersion":"v3","spec":{"clusterID":"%s","clusterVersion":"%s","targetVersion":"%s"}}
                        """.formatted(cluster, from, to))
                .statusCode(200)
                .extract()
                .path("metadata.uid");
        get("/api/v3", "/operation/precheck/tasks/" + check).statusCode(200).body("status.phase", is("Success"));

        String snapshot = postNothing("/api/v3.1", "/operation/snapshot")
                .statusCode(200)
                .extract()
                .path("uid");
        get("/api/v3.1", "/operation/snapshot/tasks")
                .statusCode(200)
                .body("items.find { it.metadata.uid == '" + snapshot + "' }.status.phase", is("Success"));

        String upgrade = post("/api/v3", "/operation/upgrade", """
                        {"metadata":{"apiVersion":"v3","kind":"UpgradeTask"},"spec":{"clusterUpgradeAction":{"addons":[],\
                        "nodeOrder":{},"nodePoolOrder":{},"strategy":{"type":"inPlaceRollingUpdate",\
                        "inPlaceRollingUpdate":{"userDefinedStep":20}},"targetVersion":"%s"}}}
                        """.formatted(to))
                .statusCode(200)
                .extract()
                .path("metadata.uid");
        get("/api/v3", "/operation/upgrade/tasks/" + upgrade).statusCode(200).body("status.phase", is("Success"));

        post("/api/v3", "/operation/postcheck", """
                        {"kind":"PostCheckTask","apiVersion":"v3","spec":{"clusterID":"%s","clusterVersion":"%s","targetVersion":"%s"}}
                        """.formatted(cluster, from, to))
                .statusCode(200)
                .body("status.phase", is("Success"));
        get("/api/v3", "/upgradeinfo")
                .statusCode(200)
                .body("spec.versionInfo.release", is("v1.19.16"))
                .body("spec.versionInfo.patch", is("r80"));
    }

    /** Like encoders in Go, the provider ends its bodies with a line break. */
    private ValidatableResponse post(String edition, String path, String body) {
        return client().contentType("application/json")
                .body(body)
                .post(url(edition, path))
                .then();
    }

    private ValidatableResponse postNothing(String edition, String path) {
        return client().post(url(edition, path)).then();
    }

    private ValidatableResponse get(String edition, String path) {
        return client().get(url(edition, path)).then();
    }

    private RequestSpecification client() {
        return emulator.withToken(project.token()).header("User-Agent", "golangsdk/2.0.0");
    }

    private String url(String edition, String path) {
        return edition + "/projects/" + project.id() + "/clusters/" + cluster + path;
    }
}
