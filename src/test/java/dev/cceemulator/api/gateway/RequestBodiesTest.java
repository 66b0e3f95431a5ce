package dev.cceemulator.api.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.ErrorAssertions;
import dev.cceemulator.testing.RawHttp;
import dev.cceemulator.testing.RunningEmulator;
import dev.cceemulator.testing.UpgradeDriver;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients send wrong in the bodies of operations. Each table changes one part of a body that is right. */
class RequestBodiesTest {
    private static final String UNKNOWN = Bundled.NEIGHBOUR_ONLY;

    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    private UpgradeDriver cluster;

    /** Every operation with a body. */
    private enum Operation {
        WORKFLOW("POST", "/upgradeworkflows", """
                {"kind": "WorkFlowTask", "apiVersion": "v3", "spec": {"targetVersion": "v1.19"}}"""),
        CANCEL("PATCH", "/upgradeworkflows/any", """
                {"status": {"phase": "Cancel"}}"""),
        PRE_CHECK("POST", "/precheck", """
                {"apiVersion": "v3", "kind": "PreCheckTask", "spec": {"targetVersion": "v1.19"}}"""),
        UPGRADE("POST", "/upgrade", """
                {"metadata": {"apiVersion": "v3", "kind": "UpgradeTask"}, "spec": {"clusterUpgradeAction":
                {"strategy": {"type": "inPlaceRollingUpdate"}, "targetVersion": "v1.19"}}}"""),
        POST_CHECK("POST", "/postcheck", """
                {"apiVersion": "v3", "kind": "PostCheckTask", "spec": {"targetVersion": "v1.19"}}""");

        private final String method;
        private final String path;
        private final String body;

        Operation(String method, String path, String body) {
            this.method = method;
            this.path = path;
            this.body = body;
        }
    }

    @BeforeEach
    void createProject() {
        cluster = UpgradeDriver.in(emulator);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            WORKFLOW   | "kind": "WorkFlowTask",    | ``                                  | the body: the field kind is required
            WORKFLOW   | "WorkFlowTask"             | null                                | /kind: the field kind is required
            WORKFLOW   | "WorkFlowTask"             | ""                                  | /kind: the field kind is required
            WORKFLOW   | "WorkFlowTask"             | "workflowtask"                      | /kind: expected "WorkFlowTask", got "workflowtask"
            WORKFLOW   | "WorkFlowTask"             | 1                                   | /kind: expected "WorkFlowTask", got a number
            WORKFLOW   | "WorkFlowTask"             | "WorkFlowTask", "kind": "v3"        | /kind: duplicate key
            WORKFLOW   | "v3"                       | "v1"                                | /apiVersion: expected "v3", got "v1"
            WORKFLOW   | "v3"                       | ["v3"]                              | /apiVersion: expected "v3", got an array
            WORKFLOW   | {"targetVersion": "v1.19"} | null                                | /spec: the field spec is required
            WORKFLOW   | {"targetVersion": "v1.19"} | []                                  | /spec: expected an object, got an array
            WORKFLOW   | {"targetVersion": "v1.19"} | {}                                  | /spec: the field targetVersion is required
            WORKFLOW   | "v1.19"                    | ""                                  | /spec/targetVersion: the field targetVersion is required
            WORKFLOW   | "v1.19"                    | 1.19                                | /spec/targetVersion: expected a string, got a number
            WORKFLOW   | "v1.19"                    | "v1.19", "clusterVersion": 1        | /spec/clusterVersion: expected a string, got a number
            WORKFLOW   | "v1.19"                    | "v1.19", "clusterID": "other"       | /spec/clusterID: expected b4b9e60f-8aa2-11ee-af09-0255ac10004f, the cluster in the path
            CANCEL     | "status"                   | "state"                             | the body: the field status is required
            CANCEL     | {"phase": "Cancel"}        | true                                | /status: expected an object, got a boolean
            CANCEL     | {"phase": "Cancel"}        | {}                                  | /status: the field phase is required
            CANCEL     | "Cancel"                   | "Init"                              | /status/phase: expected "Cancel", got "Init"
            CANCEL     | "Cancel"                   | null                                | /status/phase: the field phase is required
            PRE_CHECK  | "v3"                       | "v3.1"                              | /apiVersion: expected "v3", got "v3.1"
            PRE_CHECK  | "PreCheckTask"             | "PostCheckTask"                     | /kind: expected "PreCheckTask", got "PostCheckTask"
            PRE_CHECK  | "spec"                     | "specs"                             | the body: the field spec is required
            PRE_CHECK  | "targetVersion"            | "clusterVersion"                    | /spec: the field targetVersion is required
            PRE_CHECK  | "v1.19"                    | "v1.19", "clusterID": 1             | /spec/clusterID: expected a string, got a number
            PRE_CHECK  | "v1.19"                    | "v1.19", "skippedCheckItemList": {} | /spec/skippedCheckItemList: expected an array, got an object
            PRE_CHECK  | "v1.19"                    | "v1.19", "skippedCheckItemList": [{"name": 1}] | /spec/skippedCheckItemList/0/name: expected a string, got a number
            PRE_CHECK  | "v1.19"                    | "v1.19", "skippedCheckItemList": [{"resourceSelector": {"key": "a"}}] | /spec/skippedCheckItemList/0/resourceSelector/key: expected "node.uid", got "a"
            PRE_CHECK  | "v1.19"                    | "v1.19", "skippedCheckItemList": [{"resourceSelector": {"key": "node.uid", "operator": "Is"}}] | /spec/skippedCheckItemList/0/resourceSelector/operator: expected "In", got "Is"
            PRE_CHECK  | "v1.19"                    | "v1.19", "skippedCheckItemList": [{"resourceSelector": {"key": "node.uid", "operator": "In", "values": [1]}}] | /spec/skippedCheckItemList/0/resourceSelector/values/0: expected a string, got a number
            UPGRADE    | "metadata"                 | "meta"                              | the body: the field metadata is required
            UPGRADE    | "UpgradeTask"              | null                                | /metadata/kind: the field kind is required
            UPGRADE    | "v3"                       | 3                                   | /metadata/apiVersion: expected "v3", got a number
            UPGRADE    | "clusterUpgradeAction"     | "action"                            | /spec: the field clusterUpgradeAction is required
            UPGRADE    | "strategy"                 | "strategies"                        | /spec/clusterUpgradeAction: the field strategy is required
            UPGRADE    | "inPlaceRollingUpdate"     | "replace"                           | /spec/clusterUpgradeAction/strategy/type: expected "inPlaceRollingUpdate", got "replace"
            UPGRADE    | "v1.19"                    | null                                | /spec/clusterUpgradeAction/targetVersion: the field targetVersion is required
            UPGRADE    | "v1.19"                    | "v1.19", "isOnlyUpgrade": "true"    | /spec/clusterUpgradeAction/isOnlyUpgrade: expected a boolean, got a string
            UPGRADE    | "v1.19"                    | "v1.19", "addons": [{"version": "1", "addonTemplateName": "a", "operation": "install"}] | /spec/clusterUpgradeAction/addons/0/operation: "install" is unknown; allowed are patch, batch
            UPGRADE    | "v1.19"                    | "v1.19", "addons": [{}]             | /spec/clusterUpgradeAction/addons/0: the field addonTemplateName is required
            UPGRADE    | "v1.19"                    | "v1.19", "nodePoolOrder": {"a/b": "1"} | /spec/clusterUpgradeAction/nodePoolOrder/a~1b: expected a number, got a string
            UPGRADE    | "v1.19"                    | "v1.19", "nodeOrder": {"DefaultPool": [{"nodeSelector": {"key": "uid"}, "priority": 1}]} | /spec/clusterUpgradeAction/nodeOrder/DefaultPool/0/nodeSelector: the field operator is required
            UPGRADE    | "inPlaceRollingUpdate"}    | "inPlaceRollingUpdate", "inPlaceRollingUpdate": {"userDefinedStep": 0}}      | /spec/clusterUpgradeAction/strategy/inPlaceRollingUpdate/userDefinedStep: expected a whole number from 1 to 40, got 0
            UPGRADE    | "inPlaceRollingUpdate"}    | "inPlaceRollingUpdate", "inPlaceRollingUpdate": {"userDefinedStep": 41}}     | /spec/clusterUpgradeAction/strategy/inPlaceRollingUpdate/userDefinedStep: expected a whole number from 1 to 40, got 41
            UPGRADE    | "inPlaceRollingUpdate"}    | "inPlaceRollingUpdate", "inPlaceRollingUpdate": {"userDefinedStep": 1.5}}    | /spec/clusterUpgradeAction/strategy/inPlaceRollingUpdate/userDefinedStep: expected a whole number from 1 to 40, got 1.5
            UPGRADE    | "inPlaceRollingUpdate"}    | "inPlaceRollingUpdate", "inPlaceRollingUpdate": {"scope": "Pool"}}           | /spec/clusterUpgradeAction/strategy/inPlaceRollingUpdate/scope: "Pool" is unknown; allowed are Cluster, NodePool
            UPGRADE    | "inPlaceRollingUpdate"}    | "inPlaceRollingUpdate"}, "addons": ""                                        | /spec/clusterUpgradeAction/addons: expected an array, got a string
            UPGRADE    | "inPlaceRollingUpdate"}    | "inPlaceRollingUpdate"}, "isOnlyUpgrade": ""                                 | /spec/clusterUpgradeAction/isOnlyUpgrade: expected a boolean, got a string
            POST_CHECK | "v3"                       | ""                                  | /apiVersion: the field apiVersion is required
            POST_CHECK | "PostCheckTask"            | {}                                  | /kind: expected "PostCheckTask", got an object
            POST_CHECK | {"targetVersion": "v1.19"} | "all"                               | /spec: expected an object, got a string
            POST_CHECK | "v1.19"                    | "v1.19", "clusterID": "other"       | /spec/clusterID: expected b4b9e60f-8aa2-11ee-af09-0255ac10004f, the cluster in the path
            POST_CHECK | "v1.19"                    | true                                | /spec/targetVersion: expected a string, got a boolean
            """)
    void theFirstErrorIsReturnedWithItsLocation(Operation operation, String right, String wrong, String message) {
        assertThat(operation.body).contains(right);

        ErrorAssertions.invalid(send(operation, operation.body.replace(right, wrong)), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            null      | the body: expected an object, got null
            []        | the body: expected an object, got an array
            "x"       | the body: expected an object, got a string
            7         | the body: expected an object, got a number
            ``        | line 1: the text is empty; expected a JSON object
            {"kind":  | line 1: this is not JSON: the text ends before its value does
            {} {}     | line 1: something follows after the end of the JSON value
            {}]       | line 1: something follows after the end of the JSON value
            {"kind": WorkFlowTask} | line 1: this is not JSON: expected an object, an array, a string in double quotes, a number, true, false or null
            """)
    void aBodyIsOneJsonObject(String body, String message) {
        ErrorAssertions.invalid(send(Operation.WORKFLOW, body), message);
    }

    @Test
    void aBodyIsUtf8() {
        byte[] body = "{\"kind\": \"\u00e4\"}".getBytes(StandardCharsets.ISO_8859_1);

        Response answer = cluster.request()
                .contentType("application/json")
                .body(body)
                .post(cluster.path(Operation.WORKFLOW.path));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("errorCode")).isEqualTo("CCE.01400001");
        assertThat(answer.<String>path("message")).startsWith("line 1: ");
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void everyOperationRejectsANullBody(Operation operation) {
        ErrorAssertions.invalid(send(operation, "null"), "the body: expected an object, got null");
    }

    /** What comes after the body decides. */
    @ParameterizedTest
    @CsvSource({"WORKFLOW, 201", "CANCEL, 404", "PRE_CHECK, 200", "UPGRADE, 403", "POST_CHECK, 403"})
    void fieldsThatAnOperationDoesNotKnowAreIgnored(Operation operation, int status) {
        cluster.workflow();

        Response answer = send(operation, operation.body.replace("{", "{\"new\": [1], "));

        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void everyOperationRequiresJson(Operation operation) {
        contentTypeRejected(
                cluster.request()
                        .contentType("text/plain")
                        .body(operation.body)
                        .request(operation.method, cluster.path(operation.path)),
                "Content-Type is 'text/plain; charset=ISO-8859-1'; expected application/json");
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void everyOperationRequiresAContentType(Operation operation) throws IOException {
        RawHttp.Answer answer =
                raw(operation, "Content-Length: " + operation.body.length() + "\r\n\r\n" + operation.body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"errorCode\":\"CCE.01400006\"")
                .contains("\"message\":\"Content-Type is missing; expected application/json\"");
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void noOperationTakesMoreThanTwelveMegabytes(Operation operation) throws IOException {
        RawHttp.Answer answer = raw(
                operation, "Content-Type: application/json\r\nContent-Length: " + (12 * 1024 * 1024 + 1) + "\r\n\r\n");

        assertThat(answer.status()).isEqualTo(413);
        ErrorAssertions.gateway(answer, "APIGW.0201", "Request entity too large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json;charset=utf-8", "Application/JSON; charset=UTF-8"})
    void whateverItsParametersJsonIsJson(String contentType) {
        cluster.request()
                .contentType(contentType)
                .body(Operation.WORKFLOW.body)
                .post(cluster.path(Operation.WORKFLOW.path))
                .then()
                .statusCode(201);
    }

    @Test
    void anUnexpectedBodyIsIgnored() {
        cluster.workflow();

        cluster.request()
                .body("neither JSON nor wanted")
                .get(cluster.path("/upgradeworkflows"))
                .then()
                .statusCode(200);
        cluster.request()
                .body("neither JSON nor wanted")
                .get(cluster.path("/precheck/tasks"))
                .then()
                .statusCode(200);
        cluster.request()
                .body("neither JSON nor wanted")
                .post(cluster.path("/snapshot"))
                .then()
                .statusCode(200);
    }

    /** JSON may hold it, UTF-8 may not. */
    @Test
    void anUnpairedSurrogateIsShownAsAQuestionMark() {
        String body =
                "{\"kind\": \"WorkFlowTask\", \"apiVersion\": \"v3\", \"spec\": {\"targetVersion\": \"\\ud83d\"}}";

        Response refused = cluster.post("/upgradeworkflows", body);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.<String>path("message")).contains("'?'");
    }

    @Test
    void credentialAndPathAndProjectAndBodyAndClusterAreCheckedInThisOrder() {
        String malformed = cluster.path("/precheck").replace(Bundled.DOCUMENTED, "no-cluster");
        String foreign = cluster.path("/precheck").replace(cluster.project(), Bundled.OTHER_PROJECT);
        UpgradeDriver unknown = cluster.on(UNKNOWN, "v1.19");

        assertThat(emulator.described().body("no JSON").post(malformed).statusCode())
                .isEqualTo(401);
        assertThat(cluster.json("no JSON")
                        .post(malformed.replace(cluster.project(), Bundled.OTHER_PROJECT))
                        .<String>path("message"))
                .startsWith("Invalid path parameter cluster_id");
        assertThat(cluster.json("no JSON").post(foreign).statusCode()).isEqualTo(403);
        assertThat(unknown.request()
                        .body("no JSON")
                        .post(unknown.path("/precheck"))
                        .<String>path("errorCode"))
                .isEqualTo("CCE.01400006");
        assertThat(unknown.post("/precheck", "no JSON").<String>path("errorCode"))
                .isEqualTo("CCE.01400001");
        ErrorAssertions.clusterNotFound(unknown.createPreCheck(), cluster.project(), UNKNOWN);
    }

    private Response send(Operation operation, String body) {
        return cluster.json(body).request(operation.method, cluster.path(operation.path));
    }

    private RawHttp.Answer raw(Operation operation, String rest) throws IOException {
        return RawHttp.send(
                emulator.port(),
                operation.method + " " + cluster.path(operation.path) + " HTTP/1.1\r\nHost: localhost\r\nX-Auth-Token: "
                        + cluster.token() + "\r\nConnection: close\r\n" + rest);
    }

    private static void contentTypeRejected(Response response, String message) {
        String text = "Content type not supported.";
        ErrorAssertions.cce(response, 400, "CCE.01400006", text, "CCE.01400006", text, "BadRequest", message);
    }
}
