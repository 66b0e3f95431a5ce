package dev.cceemulator.plan;

/** The kinds of tasks that a workflow leads. */
public enum TaskType {
    CLUSTER,
    PRE_CHECK,
    ROLLBACK,
    SNAPSHOT,
    POST_CHECK
}
