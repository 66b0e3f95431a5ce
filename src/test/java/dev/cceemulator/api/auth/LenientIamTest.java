package dev.cceemulator.api.auth;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.cceemulator.CceEmulatorBuilder;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.ErrorAssertions;
import dev.cceemulator.testing.LoginBody;
import dev.cceemulator.testing.RunningEmulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lenient mode does not ask who a caller is, so every project is his. */
class LenientIamTest {
    @RegisterExtension
    private static final RunningEmulator emulator = new RunningEmulator(CceEmulatorBuilder::lenient);

    @ParameterizedTest
    @CsvSource({"cn-north-4, " + Bundled.PROJECT, "ap-southeast-1, " + Bundled.OTHER_PROJECT})
    void anyTokenFindsAnyProjectByItsName(String name, String id) {
        emulator.withToken("anything").get("/v3/projects?name=" + name).then().body("projects.id", contains(id));
    }

    @Test
    void anyTokenSeesEveryProject() {
        emulator.withToken("anything")
                .get("/v3/projects")
                .then()
                .body("projects.id", contains(Bundled.PROJECT, Bundled.OTHER_PROJECT));
    }

    @Test
    void anyTokenMayCheckTheGoodOnes() {
        emulator.withToken("anything")
                .header("X-Subject-Token", Bundled.OTHER_PROJECT_TOKEN)
                .get(LoginBody.PATH)
                .then()
                .statusCode(200)
                .body("token.user.name", equalTo("neighbour"));
        ErrorAssertions.iam(
                emulator.withToken("anything")
                        .header("X-Subject-Token", "anything")
                        .get(LoginBody.PATH),
                404,
                "Not Found",
                "Could not find token.");
    }

    @Test
    void aLoginStillNeedsTheRightPassword() {
        emulator.login(LoginBody.ofProject()).then().statusCode(201);
        emulator.login(LoginBody.ofProject().replace(LoginBody.PASSWORD, "wrong"))
                .then()
                .statusCode(401);
    }
}
