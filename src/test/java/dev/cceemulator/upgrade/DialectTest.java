package dev.cceemulator.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cceemulator.json.Json;
import dev.cceemulator.testing.Bundled;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialectTest {
    @ParameterizedTest
    @CsvSource({"documented, DOCUMENTED", "sdk-object, SDK_OBJECT", "sdk-array, SDK_ARRAY"})
    void aDialectIsFoundByItsName(String name, Dialect dialect) {
        assertThat(Dialect.of(name)).isSameAs(dialect);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sdk", "SDK-ARRAY", "SDK_ARRAY", "", " documented"})
    void anotherNameIsRefusedWithTheNamesThatThereAre(String name) {
        assertThatThrownBy(() -> Dialect.of(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + name + "' is not a dialect; expected one of documented, sdk-object, sdk-array");
    }

    @ParameterizedTest
    @CsvSource({
        "DOCUMENTED, true, true",
        "DOCUMENTED, false, false",
        "SDK_OBJECT, true, '\"true\"'",
        "SDK_OBJECT, false, '\"false\"'",
        "SDK_ARRAY, true, true",
        "SDK_ARRAY, false, false"
    })
    void criticalIsABooleanOrItsText(Dialect dialect, boolean recorded, String written) {
        assertThat(line(dialect, recorded)).endsWith(",\"critical\":" + written + "}");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void criticalIsLeftOutWhereItWasNotRecorded(Dialect dialect) {
        assertThat(line(dialect, null)).doesNotContain("critical");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void theTimesOfPointsHaveTheFormOfThePage(Dialect dialect) {
        Instant time = Instant.parse("2023-11-24T08:39:15.894417Z");
        PointStatus point = new PointStatus(TaskType.PRE_CHECK, null, null, time, time, time);

        String list = list(dialect, new WorkflowStatus(null, List.of(point), null));

        assertThat(list)
                .contains("\"startTimeStamp\":\"2023-11-24 08:39:15.894417 +0000 UTC\","
                        + "\"endTimeStamp\":\"2023-11-24 08:39:15.894417 +0000 UTC\","
                        + "\"expireTimeStamp\":\"2023-11-24 08:39:15.894417 +0000 UTC\"");
    }

    @Test
    void onlyTheArrayShowsMoreThanTheNewest() {
        assertThat(Dialect.DOCUMENTED.depth()).isEqualTo(1);
        assertThat(Dialect.SDK_OBJECT.depth()).isEqualTo(1);
        assertThat(Dialect.SDK_ARRAY.depth()).isEqualTo(Integer.MAX_VALUE);
    }

    private static String line(Dialect dialect, @Nullable Boolean critical) {
        LineStatus line = new LineStatus(TaskType.PRE_CHECK, TaskType.CLUSTER, critical);
        String list = list(dialect, new WorkflowStatus(null, null, List.of(line)));
        return list.substring(list.indexOf("{\"startPoint\""), list.indexOf("]}"));
    }

    private static String list(Dialect dialect, WorkflowStatus status) {
        UpgradeWorkflow workflow = new UpgradeWorkflow(
                Bundled.PROJECT, Bundled.DOCUMENTED, "u1", null, null, null, Instant.EPOCH, null, null, status);
        return Json.write(dialect.list(List.of(WorkflowNow.recorded(workflow))));
    }
}
