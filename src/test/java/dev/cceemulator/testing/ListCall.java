package dev.cceemulator.testing;

import static io.restassured.RestAssured.given;

import dev.cceemulator.CceEmulator;
import java.nio.file.Path;

/** The list of a cluster's upgrade workflows, asked for over HTTP with the token of the first project. */
public final class ListCall {
    private ListCall() {}

    /** What an emulator with these fixtures answers for the one cluster of a {@link FixtureDirectoryBuilder}. */
    public static String with(FixtureDirectoryBuilder fixtures) {
        try (CceEmulator emulator =
                CceEmulator.builder().fixtures(fixtures.token().path()).start()) {
            return to(emulator);
        }
    }

    /** What an emulator with these fixtures and this database answers. */
    public static String with(FixtureDirectoryBuilder fixtures, Path database) {
        try (CceEmulator emulator = CceEmulator.builder()
                .fixtures(fixtures.token().path())
                .database(database.toString())
                .start()) {
            return to(emulator);
        }
    }

    /** What a running emulator answers for that cluster. */
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
