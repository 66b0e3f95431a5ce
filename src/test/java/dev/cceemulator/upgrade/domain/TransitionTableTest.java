package dev.cceemulator.upgrade.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.plan.TaskPlan;
import dev.cceemulator.plan.TaskType;
import dev.cceemulator.testing.MarkdownTable;
import dev.cceemulator.testing.MarkdownTable.Cell;
import dev.cceemulator.testing.MarkdownTable.Row;
import dev.cceemulator.upgrade.domain.TransitionStates.State;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two tables in docs/upgrades.md say what is allowed in each state; the rules behave as each cell says. */
class TransitionTableTest {
    private static final String PAGE = "upgrades.md";
    private static final MarkdownTable WORKFLOWS = MarkdownTable.of(PAGE, "the newest workflow");
    private static final MarkdownTable TASKS = MarkdownTable.of(PAGE, "the newest task");
    private static final MarkdownTable ERRORS = MarkdownTable.of(PAGE, "status");
    private static final MarkdownTable PLANS = MarkdownTable.of(PAGE, "plan");

    /** A number in a cell refers to a row of the errors. */
    private static final Map<String, String> ERROR_BY_NUMBER = ERRORS.rows().stream()
            .collect(Collectors.toMap(Row::name, row -> row.cells().get(1)));

    private static final Map<String, TaskType> CREATED = Map.of(
            "PreCheck", TaskType.PRE_CHECK,
            "Snapshot", TaskType.SNAPSHOT,
            "UpgradeCluster", TaskType.CLUSTER,
            "PostCheck", TaskType.POST_CHECK);

    static Stream<Cell> cellsOfWorkflows() {
        return WORKFLOWS.cells();
    }

    static Stream<Cell> cellsOfTasks() {
        return TASKS.cells();
    }

    @ParameterizedTest
    @MethodSource("cellsOfWorkflows")
    void aWorkflowAllowsWhatTheTableSays(Cell cell) {
        State state = Objects.requireNonNull(TransitionStates.OF_WORKFLOWS.get(cell.row()));

        assertThat(outcome(state, cell.column())).isEqualTo(expected(cell));
    }

    @ParameterizedTest
    @MethodSource("cellsOfTasks")
    void aTaskAllowsWhatTheTableSays(Cell cell) {
        State state = Objects.requireNonNull(TransitionStates.OF_TASKS.get(cell.row()));
        WorkflowTask newest = state.tasks().get(state.tasks().size() - 1);

        assertThat(outcome(state, newest, cell.column())).isEqualTo(expected(cell));
    }

    @Test
    void everyStateHasARowAndEveryActionAColumn() {
        assertThat(WORKFLOWS.rows())
                .extracting(Row::name)
                .containsExactlyInAnyOrderElementsOf(TransitionStates.OF_WORKFLOWS.keySet());
        assertThat(WORKFLOWS.columns())
                .containsExactly("create another", "cancel", "PreCheck", "Snapshot", "UpgradeCluster", "PostCheck");
        assertThat(TASKS.rows())
                .extracting(Row::name)
                .containsExactlyInAnyOrderElementsOf(TransitionStates.OF_TASKS.keySet());
        assertThat(TASKS.columns()).containsExactly("show", "create again", "UpgradeCluster");
    }

    @Test
    void everyErrorHasItsStatusAndCode() {
        List<ApiError> errors =
                ERROR_BY_NUMBER.values().stream().map(ApiError::valueOf).toList();

        assertThat(errors)
                .extracting(row -> row.status() + " " + row.code())
                .containsExactlyInAnyOrderElementsOf(ERRORS.rows().stream()
                        .map(row -> row.name() + " " + row.cells().get(0))
                        .toList());
    }

    @Test
    void everyPlanHasItsDurations() {
        List<String> presets = PLANS.rows().stream()
                .map(row -> row.name().replace(", the default", ""))
                .toList();

        assertThat(String.join(", ", presets)).isEqualTo(TaskPlan.presets());
        assertThat(PLANS.rows())
                .extracting(Row::cells)
                .isEqualTo(presets.stream()
                        .map(TaskPlan::of)
                        .map(plan -> TaskPlan.TYPES.stream()
                                .map(plan::duration)
                                .map(Duration::toString)
                                .toList())
                        .toList());
    }

    private static String expected(Cell cell) {
        return ERROR_BY_NUMBER.getOrDefault(cell.text(), cell.text());
    }

    private static String outcome(State state, String action) {
        try {
            return switch (action) {
                case "create another" -> state.createWorkflow();
                case "cancel" -> state.cancel();
                default ->
                    state.create(Objects.requireNonNull(CREATED.get(action))).phase();
            };
        } catch (ApiException e) {
            return e.error().name();
        }
    }

    private static String outcome(State state, WorkflowTask newest, String action) {
        try {
            return switch (action) {
                case "show" -> TransitionStates.name(newest.pointAt(state.now()).status());
                case "create again" -> state.create(newest.type()).task();
                default -> state.create(TaskType.CLUSTER).task();
            };
        } catch (ApiException e) {
            return e.error().name();
        }
    }
}
