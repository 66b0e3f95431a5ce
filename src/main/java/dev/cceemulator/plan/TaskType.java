package dev.cceemulator.plan;

/** The types of tasks in a workflow. */
public enum TaskType {
    CLUSTER,
    PRE_CHECK,
    ROLLBACK,
    SNAPSHOT,
    POST_CHECK
}
