package dev.cceemulator.api.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.testing.FixtureDirectoryBuilder;
import dev.cceemulator.testing.RunningEmulator;
import dev.cceemulator.testing.UpgradeDriver;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Tasks of several workflows that fixtures recorded. */
class RecordedTasksTest {
    private final Path directory;

    @RegisterExtension
    private final RunningEmulator emulator = new RunningEmulator(settings -> settings.fixtures(fixtures()));

    RecordedTasksTest(@TempDir Path directory) {
        this.directory = directory;
    }

    private Path fixtures() {
        return FixtureDirectoryBuilder.in(directory)
                .token()
                .workflows(FixtureDirectoryBuilder.list(workflow("1", "Success"), workflow("2", "Failed")))
                .path();
    }

    /** A workflow that is newer the greater its number. */
    private static String workflow(String number, String status) {
        return """
                {"metadata": {"uid": "workflow-%1$s", "creationTimestamp": "2024-08-2%1$s 06:00:00 +0000 UTC"},
                 "status": {"phase": "Cancel", "pointStatuses": [{"taskType": "Snapshot", "taskID": "snapshot-%1$s",
                   "status": "%2$s", "startTimeStamp": "2024-08-2%1$s 07:00:00 +0000 UTC",
                   "endTimeStamp": "2024-08-2%1$s 08:00:00 +0000 UTC"}]}}""".formatted(number, status);
    }

    @Test
    void failedSnapshotsAreListedButAreNoBackups() {
        Response listed = new UpgradeDriver(
                        emulator, FixtureDirectoryBuilder.PROJECT, "test-token", FixtureDirectoryBuilder.CLUSTER, "")
                .get("/snapshot/tasks");

        assertThat(listed.<List<String>>path("items.metadata.uid")).containsExactly("snapshot-1", "snapshot-2");
        assertThat(listed.<String>path("status.latestBackupTime")).isEqualTo("2024-08-21 16:00:00 +0800 CST");
    }
}
