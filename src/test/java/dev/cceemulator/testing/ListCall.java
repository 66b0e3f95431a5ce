package dev.cceemulator.testing;

import static io.restassured.RestAssured.given;

import dev.cceemulator.CceEmulator;
import java.nio.file.Path;

/** Requests the list of a cluster's upgrade workflows with the token of the first project. */
public final class ListCall {
    private ListCall() {}

    /** The response of an emulator with these fixtures for the only cluster of a {@link FixtureDirectoryBuilder}. */
    public static String with(FixtureDirectoryBuilder fixtures) {
        try (CceEmulator emulator =
                CceEmulator.builder().fixtures(fixtures.token().path()).start()) {
            return to(emulator);
        }
    }

    /** The response of an emulator with these fixtures and this database. */
    public static String with(FixtureDirectoryBuilder fixtures, Path database) {
        try (CceEmulator emulator = CceEmulator.builder()
                .fixtures(fixtures.token().path())
                .database(database.toString())
                .start()) {
            return to(emulator);
        }
    }

    /** The response of a running emulator for that cluster. */
    public static String to(CceEmulator emulator) {
        return given().baseUri(emulator.baseUri().toString())
                .header("X-Auth-Token", Bundled.TOKEN)
                .get(Bundled.list(FixtureDirectoryBuilder.PROJECT, FixtureDirectoryBuilder.CLUSTER))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
