package dev.cceemulator.api.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.LoginBody;
import dev.cceemulator.testing.ProjectIds;
import dev.cceemulator.testing.RunningEmulator;
import dev.cceemulator.testing.UpgradeDriver;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a project copies from its template, and what a reset keeps. */
class ProjectTemplatesTest {
    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator();

    private final String first = ProjectIds.random();
    private final String second = ProjectIds.random();

    @Test
    void aProjectCreatedFromACreatedOneHasTheSameTemplate() {
        put(first, "{\"dialect\": \"sdk-array\", \"plan\": \"instant\"}");

        Response created = put(second, "{\"template\": \"" + first + "\"}");

        assertThat(created.<String>path("dialect")).isEqualTo("sdk-array");
        assertThat(created.<String>path("plan")).isEqualTo("instant");
        assertThat(created.<String>path("template")).isEqualTo("bundled");
        assertThat(created.<String>path("note"))
                .isEqualTo("Project " + first
                        + " was itself created from the template bundled; this one was created from the"
                        + " same template, and does not copy what " + first + " contains now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"template\": \"empty\"}", "{\"template\": \"" + Bundled.PROJECT + "\"}"})
    void aTemplateOfTheFixturesNeedsNoNote(String body) {
        assertThat(put(first, body).<Object>path("note")).isNull();
    }

    @Test
    void explicitSettingsOverrideThoseOfTheTemplate() {
        put(first, "{\"dialect\": \"sdk-array\", \"plan\": \"instant\"}");

        Response created = put(
                second, "{\"template\": \"" + first + "\", \"dialect\": \"documented\", \"plan\": {\"tasks\": {}}}");

        assertThat(created.<String>path("dialect")).isEqualTo("documented");
        assertThat(created.<String>path("plan.tasks.PreCheck.duration")).isEqualTo("PT3S");
    }

    @ParameterizedTest
    @ValueSource(strings = {Bundled.DOCUMENTED, Bundled.SUCCESS})
    void theRecordedWorkflowsOfEveryClusterAreCopied(String cluster) {
        String recorded = emulator.authorized().get(Bundled.list(cluster)).asString();

        String copied = UpgradeDriver.in(emulator)
                .on(cluster, "")
                .get("/upgradeworkflows")
                .asString();

        assertThat(copied).contains("\"uid\":").isEqualTo(recorded);
    }

    @Test
    void aResetRemovesTokensOfLogins() {
        String token = emulator.tokenOf(LoginBody.ofProject());
        String list = Bundled.list(Bundled.DOCUMENTED);
        assertThat(emulator.withToken(token).get(list).statusCode()).isEqualTo(200);

        emulator.described()
                .post("/_emulator/projects/" + Bundled.PROJECT + "/reset")
                .then()
                .statusCode(200);

        assertThat(emulator.withToken(token).get(list).statusCode()).isEqualTo(401);
        assertThat(emulator.authorized().get(list).statusCode()).isEqualTo(200);
    }

    @Test
    void replacingIsTrueOrFalse() {
        put(first, "");

        assertThat(replace("true")).isEqualTo(201);
        assertThat(replace("")).isEqualTo(201);
        assertThat(replace("false")).isEqualTo(409);
        assertThat(replace("1")).isEqualTo(400);
    }

    @Test
    void aMissingTaskIsNotExplainedWithTheClustersOfItsProject() {
        UpgradeDriver driven = UpgradeDriver.in(emulator);
        String id = driven.get("/precheck/tasks/nowhere").header("X-Request-Id");

        Response explained = emulator.described().get("/_emulator/explain/" + id);

        assertThat(explained.<String>path("check")).isEqualTo("NOT_FOUND");
        assertThat(explained.<Object>path("clusters")).isNull();
    }

    private int replace(String value) {
        return emulator.request()
                .put("/_emulator/projects/" + first + "?replace=" + value)
                .statusCode();
    }

    private Response put(String project, String body) {
        Response created = emulator.describedJson(body).put("/_emulator/projects/" + project);
        created.then().statusCode(201);
        return created;
    }
}
