package dev.cceemulator.api.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.DirectDatabase;
import dev.cceemulator.testing.NumberedWorkflows;
import dev.cceemulator.testing.RunningEmulator;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The dialect that shows all workflows of a cluster. */
class HistoryTest {
    private static final int MANY = 1_000;

    private final String database = "jdbc:h2:mem:" + UUID.randomUUID();

    @RegisterExtension
    private final RunningEmulator emulator =
            new RunningEmulator(settings -> settings.database(database).dialect(Dialect.SDK_ARRAY));

    @Test
    void theNewestComesFirst() {
        emulator.authorized()
                .get(Bundled.list(Bundled.THREE_WORKFLOWS))
                .then()
                .body(
                        "items.metadata.uid",
                        contains(
                                "91b6f8d3-5e20-4a7c-8d49-2f0c7e5b1a08",
                                "4c9d0e5b-38a7-4f16-9b82-d7e1f6a3c507",
                                "0f7a3c96-d412-4e8b-a05d-1c6e9b2f8a06"));
    }

    @Test
    void aSingleWorkflowIsInAnArrayToo() {
        emulator.authorized()
                .get(Bundled.list(Bundled.DOCUMENTED))
                .then()
                .body("items.metadata.uid", contains("730f5577-38ef-448c-b4a7-c6878fbefdda"));
    }

    @Test
    void aClusterWithoutWorkflowsHasAnEmptyArray() {
        emulator.authorized()
                .get(Bundled.list(Bundled.NO_WORKFLOWS))
                .then()
                .statusCode(200)
                .body(equalTo("{\"apiVersion\":\"v3\",\"kind\":\"List\",\"items\":[]}"));
    }

    /** Two workflows have the same time, and the number of each is the number of its points and lines. */
    @Test
    void aThousandWorkflowsAreInOrderWithTheirOwnSteps() throws Exception {
        DirectDatabase.add(
                database,
                IntStream.range(0, MANY)
                        .mapToObj(number -> NumberedWorkflows.workflow(Bundled.NO_WORKFLOWS, number, createdAt(number)))
                        .toList());

        JsonPath response =
                emulator.authorized().get(Bundled.list(Bundled.NO_WORKFLOWS)).jsonPath();

        List<Integer> expected = IntStream.range(0, MANY)
                .boxed()
                .sorted(Comparator.comparing(HistoryTest::createdAt)
                        .thenComparing(Comparator.naturalOrder())
                        .reversed())
                .toList();
        List<Integer> steps = expected.stream().map(NumberedWorkflows::steps).toList();
        assertThat(response.getList("items.metadata.uid", Integer.class)).isEqualTo(expected);
        assertThat(response.getList("items.collect { it.status.pointStatuses.size() }", Integer.class))
                .isEqualTo(steps);
        assertThat(response.getList("items.collect { it.status.lineStatuses.size() }", Integer.class))
                .isEqualTo(steps);
    }

    private static Instant createdAt(int number) {
        return Instant.EPOCH.plusSeconds(number * 7919L % (MANY / 2));
    }
}
