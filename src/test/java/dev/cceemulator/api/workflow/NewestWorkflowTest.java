package dev.cceemulator.api.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.plan.TaskPlan;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.FixtureDirectoryBuilder;
import dev.cceemulator.testing.RunningEmulator;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A workflow of a client is the newest, whatever the dates of fixtures and the system clock are. */
class NewestWorkflowTest {
    private static final String WORKFLOWS = Bundled.list(Bundled.DOCUMENTED);

    @TempDir
    private static Path directory;

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @RegisterExtension
    private final RunningEmulator emulator = new RunningEmulator(settings -> settings.fixtures(fixtures())
            .plan(TaskPlan.INSTANT)
            .clock(() -> now)
            .dialect(Dialect.SDK_ARRAY));

    private static Path fixtures() {
        FixtureDirectoryBuilder.in(directory)
                .file("identities.json", """
                        {"users": [{"name": "a"}], "tokens": [{"token": "%s", "user": "a", "project": "%s"}]}""".formatted(Bundled.TOKEN, Bundled.PROJECT))
                .file(FixtureDirectoryBuilder.CLUSTER_FILE, "{\"version\": \"v1.17.17-r0\"}")
                .file(
                        FixtureDirectoryBuilder.WORKFLOWS_FILE,
                        FixtureDirectoryBuilder.list(FixtureDirectoryBuilder.workflow("of-the-future", "2131-01-01")));
        return directory;
    }

    @Test
    void aRecordedWorkflowOfTheFutureIsOlder() {
        String created = create().path("metadata.uid");

        assertThat(list().jsonPath().getList("items.metadata.uid")).containsExactly(created, "of-the-future");
        assertThat(list().jsonPath().getString("items[0].metadata.creationTimestamp"))
                .isEqualTo("2026-01-01T00:00:00Z");
        check().then().statusCode(200);
    }

    @Test
    void theLastOneIsTheNewestAfterTheSystemClockWasSetBack() {
        String first = create().path("metadata.uid");
        now = now.minusSeconds(3600);

        String second = create().path("metadata.uid");

        assertThat(list().jsonPath().getList("items.metadata.uid")).containsExactly(second, first, "of-the-future");
        assertThat(list().jsonPath().getString("items[0].metadata.creationTimestamp"))
                .isEqualTo("2026-01-01T00:00:00Z");
    }

    private Response create() {
        Response created = post(WORKFLOWS, "WorkFlowTask");
        created.then().statusCode(201);
        return created;
    }

    private Response check() {
        return post(WORKFLOWS.replace("upgradeworkflows", "precheck"), "PreCheckTask");
    }

    private Response post(String path, String kind) {
        return emulator.authorized()
                .contentType("application/json")
                .body("{\"kind\": \"%s\", \"apiVersion\": \"v3\", \"spec\": {\"targetVersion\": \"v1.19\"}}"
                        .formatted(kind))
                .post(path);
    }

    private Response list() {
        return emulator.authorized().get(WORKFLOWS);
    }
}
