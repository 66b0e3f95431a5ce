package dev.cceemulator.api.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.cceemulator.testing.Concurrently;
import dev.cceemulator.testing.RunningEmulator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Projects that are not deleted must not fill the memory. Those of the fixtures are not counted. */
class ProjectLimitTest {
    private static final String PROJECTS = "/_emulator/projects/e000000000000000000000000000000";

    @RegisterExtension
    private final RunningEmulator emulator =
            new RunningEmulator(builder -> builder.maxProjects(2).cacheSize(0));

    @Test
    void aProjectBeyondTheLimitIsRejectedUntilAnotherIsDeleted() {
        create("1", 201);
        create("2", 201);

        emulator.described()
                .put(PROJECTS + "3")
                .then()
                .statusCode(409)
                .body(
                        "detail",
                        is("There are already 2 projects for tests, which is the limit; delete unused ones,"
                                + " or start the emulator with a higher --max-projects"));

        emulator.described().delete(PROJECTS + "1").then().statusCode(204);
        create("3", 201);
    }

    @Test
    void aReplacedProjectIsNotCountedTwice() {
        create("1", 201);
        create("2", 201);

        create("2?replace=true", 201);
        create("1", 409);
    }

    @Test
    void simultaneousCreationsStayWithinTheLimit() throws Exception {
        List<Integer> statuses = Concurrently.each(
                8, number -> emulator.described().put(PROJECTS + number).statusCode());

        assertThat(statuses)
                .containsOnly(201, 409)
                .filteredOn(status -> status == 201)
                .hasSize(2);
    }

    private void create(String idAndQuery, int status) {
        emulator.described().put(PROJECTS + idAndQuery).then().statusCode(status);
    }
}
