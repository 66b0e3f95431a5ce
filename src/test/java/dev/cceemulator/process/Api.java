package dev.cceemulator.process;

import static io.restassured.RestAssured.given;

import dev.cceemulator.testing.Bundled;
import io.restassured.response.Response;

/** Calls to an emulator in a process. */
final class Api {
    private Api() {}

    static Response ready(EmulatorProcess emulator) {
        return given().baseUri(emulator.baseUri()).get("/_emulator/ready");
    }

    static Response list(EmulatorProcess emulator, String token, String path) {
        return given().baseUri(emulator.baseUri()).header("X-Auth-Token", token).get(path);
    }

    static Response control(EmulatorProcess emulator, String token, String path) {
        return given().baseUri(emulator.baseUri())
                .header("Authorization", "Bearer " + token)
                .get(path);
    }

    static Response documentedExample(EmulatorProcess emulator) {
        return list(emulator, Bundled.TOKEN, Bundled.list(Bundled.DOCUMENTED));
    }
}
