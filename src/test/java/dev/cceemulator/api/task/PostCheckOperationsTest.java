package dev.cceemulator.api.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.ErrorAssertions;
import dev.cceemulator.testing.RunningEmulator;
import dev.cceemulator.testing.UpgradeDriver;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check that confirms an upgrade, through HTTP. */
class PostCheckOperationsTest {
    private static final String NOT_YET = "The post-upgrade check needs an upgrade that has succeeded";

    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    private UpgradeDriver cluster;

    @BeforeEach
    void createProject() {
        cluster = UpgradeDriver.in(emulator);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``
            "clusterID": "b4b9e60f-8aa2-11ee-af09-0255ac10004f", "clusterVersion": "v1.17.17-r0", "targetVersion": "v1.19.16-r80"
            "clusterVersion": "", "targetVersion": "v1.19"
            """)
    void theResponseContainsTheResult(String spec) {
        cluster.upgraded();

        Response created = cluster.createPostCheck(spec);

        assertThat(created.statusCode()).isEqualTo(200);
        assertThat(created.asString())
                .isEqualTo("{\"apiVersion\":\"v3\",\"kind\":\"PostCheckTask\",\"metadata\":{\"uid\":\""
                        + created.path("metadata.uid") + "\"},\"spec\":{\"clusterID\":\"" + cluster.cluster()
                        + "\",\"clusterVersion\":\"v1.17.17-r0\",\"targetVersion\":\"v1.19.16-r80\"},"
                        + "\"status\":{\"phase\":\"Success\"}}");
    }

    @Test
    void itCompletesTheWorkflow() {
        String workflow = cluster.upgraded();
        assertThat(cluster.show(workflow).<String>path("status.phase")).isEqualTo("Init");

        String uid = cluster.createPostCheck().path("metadata.uid");

        Response shown = cluster.show(workflow);
        assertThat(shown.<String>path("status.phase")).isEqualTo("Success");
        assertThat(shown.<Object>path("status.pointStatuses[3]").toString())
                .isEqualTo("{taskType=PostCheck, taskID=" + uid + ", status=Success,"
                        + " startTimeStamp=2030-01-01 00:00:08 +0000 UTC, endTimeStamp=2030-01-01 00:00:08 +0000 UTC}");
    }

    @Test
    void aWorkflowCanOnlyBeConfirmedOnce() {
        cluster.upgraded();
        cluster.createPostCheck().then().statusCode(200);

        ErrorAssertions.forbidden(
                cluster.createPostCheck(),
                "The newest workflow of the cluster is Success; tasks need a workflow in Init, Running or Pending, so create"
                        + " another one");
    }

    @Test
    void theResponseContainsTheResultEvenIfThePlanHasADuration() {
        String workflow = cluster.upgraded();
        cluster.plan("{\"tasks\": {\"PostCheck\": {\"duration\": \"PT10S\"}}}");

        assertThat(cluster.createPostCheck().<String>path("status.phase")).isEqualTo("Success");

        assertThat(cluster.show(workflow).<String>path("status.phase")).isEqualTo("Running");
        cluster.advance("PT10S");
        assertThat(cluster.show(workflow).<String>path("status.phase")).isEqualTo("Success");
    }

    @Test
    void itNeedsAnUpgradeThatHasSucceeded() {
        cluster.workflow();
        ErrorAssertions.forbidden(cluster.createPostCheck(), NOT_YET);

        cluster.checked();
        ErrorAssertions.forbidden(cluster.createPostCheck(), NOT_YET);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "clusterVersion": "v1.19.16-r80" | Invalid clusterVersion 'v1.19.16-r80'; the workflow has v1.17.17-r0
            "targetVersion": "v1.17.17-r0"   | Invalid targetVersion 'v1.17.17-r0'; the workflow has v1.19.16-r80
            """)
    void otherVersionsThanThoseOfTheWorkflowAreRejected(String spec, String message) {
        cluster.upgraded();

        ErrorAssertions.otherVersion(cluster.createPostCheck(spec), message);
    }
}
