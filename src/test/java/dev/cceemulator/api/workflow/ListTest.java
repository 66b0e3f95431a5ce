package dev.cceemulator.api.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.RunningEmulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListTest {
    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    @ParameterizedTest
    @CsvSource({
        Bundled.INIT + ", Init",
        Bundled.RUNNING + ", Running",
        Bundled.PENDING + ", Pending",
        Bundled.SUCCESS + ", Success",
        Bundled.CANCEL + ", Cancel"
    })
    void thereIsABundledClusterForEachPhase(String cluster, String phase) {
        emulator.authorized()
                .get(Bundled.list(cluster))
                .then()
                .statusCode(200)
                .body("items.status.phase", equalTo(phase))
                .body("items.spec.clusterID", equalTo(cluster));
    }

    @Test
    void everyDocumentedFieldIsReturned() {
        String response =
                emulator.authorized().get(Bundled.list(Bundled.RUNNING)).asString();

        assertThat(response).isEqualTo("""
                        {"apiVersion":"v3","kind":"List","items":{"kind":"WorkFlowTask","apiVersion":"v3",\
                        "metadata":{"uid":"5b0f1d6c-2f0d-4c7e-8d51-0f8d1f3f7b02",\
                        "creationTimestamp":"2024-08-24 06:31:07.51208 +0000 UTC",\
                        "updateTimestamp":"2024-08-24 06:40:12.004731 +0000 UTC"},\
                        "spec":{"clusterID":"2a7be914-61d9-11ef-8e2b-0255ac100052",\
                        "clusterVersion":"v1.27.16-r20","targetVersion":"v1.28.15-r10"},\
                        "status":{"phase":"Running","pointStatuses":[\
                        {"taskType":"PreCheck","taskID":"a1f5c0b2-7d54-4a59-9a0f-3c1a0d9e2b11","status":"Success",\
                        "startTimeStamp":"2024-08-24 06:31:30.117405 +0000 UTC",\
                        "endTimeStamp":"2024-08-24 06:34:02.660914 +0000 UTC",\
                        "expireTimeStamp":"2024-08-25 06:34:02.660914 +0000 UTC"},\
                        {"taskType":"Snapshot","taskID":"c7d2e8f4-5b19-4d0a-8c36-9e7f1a2b3c12","status":"Success",\
                        "startTimeStamp":"2024-08-24 06:34:40.90217 +0000 UTC",\
                        "endTimeStamp":"2024-08-24 06:39:55.318246 +0000 UTC"},\
                        {"taskType":"Cluster","taskID":"e93b6a07-1c48-4f7d-b2a5-6d8c0f4e5a13","status":"Running",\
                        "startTimeStamp":"2024-08-24 06:40:12.004731 +0000 UTC"},\
                        {"taskType":"PostCheck"}],\
                        "lineStatuses":[\
                        {"startPoint":{"taskType":"PreCheck"},"endPoint":{"taskType":"Cluster"}},\
                        {"startPoint":{"taskType":"Cluster"},"endPoint":{"taskType":"PostCheck"}}]}}}""");
    }

    @Test
    void theNewestOfSeveralWorkflowsIsReturnedWithNameLabelsAndAnnotations() {
        emulator.authorized()
                .get(Bundled.list(Bundled.THREE_WORKFLOWS))
                .then()
                .body("items.metadata.uid", equalTo("91b6f8d3-5e20-4a7c-8d49-2f0c7e5b1a08"))
                .body("items.metadata.name", equalTo("to-1.28"))
                .body("items.metadata.labels", equalTo(java.util.Map.of("team", "platform")))
                .body("items.metadata.annotations", equalTo(java.util.Map.of("example.com/ticket", "OPS-1207")));
    }

    @Test
    void criticalIsABooleanWhereItWasRecorded() {
        emulator.authorized()
                .get(Bundled.list(Bundled.SUCCESS))
                .then()
                .body("items.status.lineStatuses.critical", contains(false, true));
    }

    @Test
    void criticalIsLeftOutWhereItWasNotRecorded() {
        emulator.authorized()
                .get(Bundled.list(Bundled.INIT))
                .then()
                .body("items.status.lineStatuses", everyItem(not(hasKey("critical"))));
    }

    @Test
    void aListWithoutWorkflowsHasNoItems() {
        emulator.authorized()
                .get(Bundled.list(Bundled.NO_WORKFLOWS))
                .then()
                .statusCode(200)
                .body("$", aMapWithSize(2))
                .body("apiVersion", is("v3"))
                .body("kind", is("List"));
    }

    @Test
    void theSameClusterIdInAnotherProjectIsAnotherCluster() {
        emulator.withToken(Bundled.OTHER_PROJECT_TOKEN)
                .get(Bundled.list(Bundled.OTHER_PROJECT, Bundled.DOCUMENTED))
                .then()
                .statusCode(200)
                .body("items.metadata.uid", equalTo("730f5577-38ef-448c-b4a7-c6878fbefdda"))
                .body("items.spec.targetVersion", equalTo("v1.25.16-r10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=1", "?x=/../&y=//", "?token=secret"})
    void theQueryIsIgnored(String query) {
        emulator.authorized()
                .get(Bundled.list(Bundled.DOCUMENTED) + query)
                .then()
                .statusCode(200)
                .body("items.status.phase", is("Cancel"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100_000, 5_000_000})
    void theBodyOfAGetIsIgnored(int bytes) {
        emulator.authorized()
                .contentType("application/json")
                .body("x".repeat(bytes))
                .get(Bundled.list(Bundled.DOCUMENTED))
                .then()
                .statusCode(200)
                .body(is(documentedList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/x-pem-file", "nonsense", "application/json;charset=utf-8"})
    void theContentTypeOfAGetIsNotChecked(String contentType) {
        emulator.authorized()
                .header("Content-Type", contentType)
                .get(Bundled.list(Bundled.DOCUMENTED))
                .then()
                .statusCode(200)
                .body(is(documentedList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "image/png;q=0", "nonsense"})
    void theAcceptedTypesAreNotNegotiated(String accept) {
        emulator.authorized()
                .header("Accept", accept)
                .get(Bundled.list(Bundled.DOCUMENTED))
                .then()
                .statusCode(200)
                .header("Content-Type", "application/json")
                .body(is(documentedList()));
    }

    private static String documentedList() {
        return emulator.authorized().get(Bundled.list(Bundled.DOCUMENTED)).asString();
    }
}
