package dev.cceemulator.upgrade;

/** Where one task of a workflow stands. */
public enum TaskStatus {
    INIT,
    QUEUING,
    RUNNING,
    SUCCESS,
    FAILED
}
