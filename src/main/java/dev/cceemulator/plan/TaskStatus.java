package dev.cceemulator.plan;

/** The status of a task. */
public enum TaskStatus {
    INIT,
    QUEUING,
    RUNNING,
    SUCCESS,
    FAILED
}
