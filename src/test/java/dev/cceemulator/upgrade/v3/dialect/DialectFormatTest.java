package dev.cceemulator.upgrade.v3.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.json.Json;
import dev.cceemulator.plan.TaskType;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.upgrade.domain.LineStatus;
import dev.cceemulator.upgrade.domain.PointStatus;
import dev.cceemulator.upgrade.domain.UpgradeWorkflow;
import dev.cceemulator.upgrade.domain.WorkflowState;
import dev.cceemulator.upgrade.domain.WorkflowStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DialectFormatTest {
    @ParameterizedTest
    @CsvSource({
        "DOCUMENTED, true, true",
        "DOCUMENTED, false, false",
        "SDK_OBJECT, true, '\"true\"'",
        "SDK_OBJECT, false, '\"false\"'",
        "SDK_ARRAY, true, true",
        "SDK_ARRAY, false, false",
        "DEFINITION, true, true",
        "DEFINITION, false, false"
    })
    void criticalIsABooleanOrItsText(DialectFormat dialect, boolean recorded, String written) {
        assertThat(line(dialect, recorded)).endsWith(",\"critical\":" + written + "}");
    }

    @ParameterizedTest
    @EnumSource(DialectFormat.class)
    void criticalIsLeftOutWhereItWasNotRecorded(DialectFormat dialect) {
        assertThat(line(dialect, null)).doesNotContain("critical");
    }

    @ParameterizedTest
    @EnumSource(DialectFormat.class)
    void theTimesOfPointsHaveTheFormatOfThePage(DialectFormat dialect) {
        Instant time = Instant.parse("2023-11-24T08:39:15.894417Z");
        PointStatus point = new PointStatus(TaskType.PRE_CHECK, null, null, time, time, time);

        String list = list(dialect, new WorkflowStatus(null, List.of(point), null));

        assertThat(list)
                .contains("\"startTimeStamp\":\"2023-11-24 08:39:15.894417 +0000 UTC\","
                        + "\"endTimeStamp\":\"2023-11-24 08:39:15.894417 +0000 UTC\","
                        + "\"expireTimeStamp\":\"2023-11-24 08:39:15.894417 +0000 UTC\"");
    }

    @Test
    void onlyDialectsWithAnArrayShowMoreThanTheNewest() {
        assertThat(DialectFormat.DOCUMENTED.limit()).isEqualTo(1);
        assertThat(DialectFormat.SDK_OBJECT.limit()).isEqualTo(1);
        assertThat(DialectFormat.SDK_ARRAY.limit()).isEqualTo(Integer.MAX_VALUE);
        assertThat(DialectFormat.DEFINITION.limit()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void aStatementBeginsWithTheDialectsForWhichItHolds() {
        assertThat(DialectFormat.inDialects(List.of("a"))).isEqualTo("In the dialect a, ");
        assertThat(DialectFormat.inDialects(List.of("a", "b"))).isEqualTo("In the dialects a and b, ");
        assertThat(DialectFormat.inDialects(List.of("a", "b", "c"))).isEqualTo("In the dialects a, b and c, ");
    }

    private static String line(DialectFormat dialect, @Nullable Boolean critical) {
        LineStatus line = new LineStatus(TaskType.PRE_CHECK, TaskType.CLUSTER, critical);
        String list = list(dialect, new WorkflowStatus(null, null, List.of(line)));
        return list.substring(list.indexOf("{\"startPoint\""), list.indexOf("]}"));
    }

    private static String list(DialectFormat dialect, WorkflowStatus status) {
        UpgradeWorkflow workflow = new UpgradeWorkflow(
                Bundled.PROJECT, Bundled.DOCUMENTED, "u1", null, null, null, Instant.EPOCH, null, null, status);
        return Json.write(dialect.list(List.of(WorkflowState.recorded(workflow))));
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void everyDialectHasItsFormat(Dialect dialect) {
        assertThat(DialectFormat.of(dialect).dialect()).isSameAs(dialect);
    }
}
