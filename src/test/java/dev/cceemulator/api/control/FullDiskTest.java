package dev.cceemulator.api.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cceemulator.EmulatorException;
import dev.cceemulator.EmulatorProject;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.Concurrently;
import dev.cceemulator.testing.FillableDisk;
import dev.cceemulator.testing.JsonResponse;
import dev.cceemulator.testing.LoginBody;
import dev.cceemulator.testing.ProjectClient;
import dev.cceemulator.testing.ProjectIds;
import dev.cceemulator.testing.RunningEmulator;
import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** H2 closes a database that it could not write; the emulator reopens it when that is possible. */
class FullDiskTest {
    private static final int WRITERS = 4;
    private static final int SPACE = 300_000;
    private static final int REJECTED = 500;

    @TempDir
    private Path directory;

    @RegisterExtension
    private final RunningEmulator emulator =
            new RunningEmulator(settings -> settings.database(FillableDisk.url(directory)));

    private String reason() {
        return "The database jdbc:h2:fillable:" + directory.resolve("emulator")
                + " failed: No space left on device. Remove"
                + " the cause; the database is opened again as soon as that is possible.";
    }

    @Test
    void acknowledgedChangesAreAvailableOnceThereIsSpace() throws Exception {
        List<ProjectClient> projects = IntStream.range(0, WRITERS)
                .mapToObj(number -> ProjectClient.create(emulator.baseUri(), "{\"dialect\": \"sdk-array\"}"))
                .toList();
        FillableDisk.leave(directory, SPACE);

        List<Map<String, String>> acknowledged =
                Concurrently.each(WRITERS, number -> writeUntilRejected(projects.get(number)));
        assertThat(ready().statusCode()).isEqualTo(503);
        FillableDisk.free(directory);

        assertThat(ready().statusCode()).isEqualTo(200);
        for (int number = 0; number < WRITERS; number++) {
            assertThat(phases(projects.get(number))).containsAllEntriesOf(acknowledged.get(number));
        }
        assertThat(acknowledged.stream().mapToInt(Map::size).sum()).isPositive();
    }

    @Test
    void itRecoversRepeatedly() throws Exception {
        ProjectClient project = ProjectClient.create(emulator.baseUri(), "{}");

        for (int round = 0; round < 3; round++) {
            FillableDisk.leave(directory, SPACE);
            Map<String, String> acknowledged = writeUntilRejected(project);
            FillableDisk.free(directory);

            assertThat(ready().statusCode()).isEqualTo(200);
            assertThat(acknowledged.keySet())
                    .allSatisfy(uid -> assertThat(project.show(uid).status()).isEqualTo(200));
        }
    }

    @Test
    void everyOperationReportsTheCause() throws Exception {
        EmulatorProject project = emulator.project();
        FillableDisk.leave(directory, 0);
        ProjectClient.put(emulator.baseUri(), ProjectIds.random(), "{}");

        assertProblem(ready());
        assertProblem(emulator.request().get("/_emulator/projects/" + project.id() + "/clock"));
        Response list = emulator.request()
                .header("X-Auth-Token", project.token())
                .get(Bundled.list(project.id(), Bundled.DOCUMENTED));
        assertThat(list.statusCode()).isEqualTo(REJECTED);
        assertThat(list.<String>path("errorCode")).isEqualTo("CCE.01500001");
        assertThat(list.<String>path("message")).isEqualTo(reason());
        assertThat(emulator.request()
                        .contentType("application/json")
                        .body(LoginBody.ofProject())
                        .post(LoginBody.PATH)
                        .statusCode())
                .isEqualTo(REJECTED);
        assertThatThrownBy(project::reset).isInstanceOf(EmulatorException.class).hasMessage(reason());
    }

    @Test
    void aDeletedFileIsNotReplacedByAnEmptyOne() throws Exception {
        FillableDisk.leave(directory, 0);
        ProjectClient.put(emulator.baseUri(), ProjectIds.random(), "{}");
        assertThat(ready().statusCode()).isEqualTo(503);
        Files.delete(FillableDisk.file(directory));
        FillableDisk.free(directory);

        Response ready = ready();

        assertThat(ready.statusCode()).isEqualTo(503);
        assertThat(ready.<String>path("detail")).contains("not found");
        assertThat(FillableDisk.file(directory)).doesNotExist();
    }

    private void assertProblem(Response response) {
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.<String>path("detail")).isEqualTo(reason());
    }

    private Response ready() {
        return emulator.request().get("/_emulator/ready");
    }

    /** The last acknowledged phase of each workflow. */
    private static Map<String, String> writeUntilRejected(ProjectClient project) {
        Map<String, String> acknowledged = new HashMap<>();
        while (true) {
            JsonResponse created = project.createWorkflow();
            if (created.status() == REJECTED) {
                return acknowledged;
            }
            String uid = created.text("/metadata/uid");
            if (project.cancel(uid).status() != 200) {
                return acknowledged;
            }
            acknowledged.put(uid, "Cancel");
        }
    }

    private static Map<String, String> phases(ProjectClient project) {
        Map<String, String> phases = new HashMap<>();
        JsonResponse list = project.list();
        List<String> uids = list.texts("/items", "/metadata/uid");
        for (int index = 0; index < uids.size(); index++) {
            phases.put(uids.get(index), list.texts("/items", "/status/phase").get(index));
        }
        return phases;
    }
}
