package dev.cceemulator.plan;

/** Where one task of a workflow stands. */
public enum TaskStatus {
    INIT,
    QUEUING,
    RUNNING,
    SUCCESS,
    FAILED
}
