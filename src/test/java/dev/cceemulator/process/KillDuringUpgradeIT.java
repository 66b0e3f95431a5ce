package dev.cceemulator.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cceemulator.testing.JsonResponse;
import dev.cceemulator.testing.ProjectClient;
import dev.cceemulator.testing.SignedCall;
import dev.cceemulator.testing.Signer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project whose cluster is being upgraded when the process is killed, and the next one begins on the same file. */
class KillDuringUpgradeIT {
    private static final String FROZEN = "2030-01-01T00:13:00Z";

    private final Path folder;
    private EmulatorProcess emulator;
    private ProjectClient project;

    KillDuringUpgradeIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void beginAnUpgrade() {
        emulator = EmulatorProcess.serve(folder, "--database=killed");
        project = ProjectClient.create(uri(), ProjectClient.LONG_TASKS);
        project.setClock("{\"set\": \"2029-01-01T00:00:00Z\"}");
        project.setClock("{\"freeze\": \"2030-01-01T00:00:00Z\"}");
        project.createWorkflow();
        project.createPreCheck();
        project.advanceClock("{\"by\": \"PT3M\"}");
        project.createUpgrade();
        project.advanceClock("{\"by\": \"PT10M\"}");
    }

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void everythingIsAnsweredAsBefore() throws Exception {
        List<JsonNode> before = answers();

        killAndRestart();

        assertThat(answers()).isEqualTo(before);
        assertThat(project.listUpgrades().text("/items/0/status/phase")).isEqualTo("Running");
        assertThat(project.listUpgrades().text("/items/0/status/progress")).isEqualTo("40.00");
        assertThat(project.showCluster().text("/status/phase")).isEqualTo("Upgrading");
        assertThat(project.clock().text("/now")).isEqualTo(FROZEN);
    }

    @Test
    void theUpgradeGoesOnToItsEnd() throws Exception {
        String upgrade = project.listUpgrades().text("/items/0/metadata/uid");

        killAndRestart();
        JsonResponse advance = project.advanceClock("{\"until\": \"idle\"}");
        JsonResponse confirmed = project.createPostCheck();

        assertThat(advance.texts("/transitions", "/task")).containsExactly(upgrade);
        assertThat(advance.texts("/transitions", "/at")).containsExactly("2030-01-01T00:28:00Z");
        assertThat(confirmed.text("/status/phase")).isEqualTo("Success");
        assertThat(project.list().text("/items/0/status/phase")).isEqualTo("Success");
        assertThat(project.showCluster().text("/spec/version")).isEqualTo(ProjectClient.TARGET);
    }

    @Test
    void aClockThatGoesIsAsFarAheadAsBefore() throws Exception {
        Instant resumed = Instant.parse(project.setClock("{\"resume\": true}").text("/now"));

        killAndRestart();

        assertThat(project.clock().text("/mode")).isEqualTo("running");
        assertThat(Instant.parse(project.clock().text("/now")))
                .isBetween(resumed, resumed.plus(EmulatorProcess.PATIENCE.multipliedBy(2)));
    }

    @Test
    void theCredentialsOfTheProjectAreStillGood() throws Exception {
        killAndRestart();

        assertThat(project.list().status()).isEqualTo(200);
        assertThat(statusOfASignedList()).isEqualTo(200);
    }

    @Test
    void aResetStillLeadsBackToWhatTheProjectWasCreatedFrom() throws Exception {
        JsonNode created = project.showProject().body();
        project.plan("{\"preset\": \"instant\"}");

        killAndRestart();
        String planBefore = project.showProject().text("/plan");
        JsonResponse reset = project.reset();

        assertThat(planBefore).isEqualTo("instant");
        assertThat(reset.body()).isEqualTo(created);
        assertThat(project.list().body().path("items")).isEmpty();
        assertThat(project.clock().text("/mode")).isEqualTo("running");
    }

    private List<JsonNode> answers() {
        return List.of(
                project.list().body(),
                project.listPreChecks().body(),
                project.listUpgrades().body(),
                project.showCluster().body(),
                project.clock().body(),
                project.showProject().body());
    }

    private void killAndRestart() throws InterruptedException {
        emulator.kill();
        emulator.close();
        emulator = EmulatorProcess.serve(folder, "--database=killed");
        project = project.at(uri());
    }

    private URI uri() {
        return URI.create(emulator.baseUri());
    }

    private int statusOfASignedList() throws IOException {
        String now = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
                .withZone(ZoneOffset.UTC)
                .format(Instant.now());
        return SignedCall.get(project.listPath())
                .header("Host", "127.0.0.1:" + emulator.port())
                .header("X-Sdk-Date", now)
                .sign(new Signer(project.accessKey(), project.secretKey()), List.of("host", "x-sdk-date"))
                .send(emulator.port())
                .status();
    }
}
