package dev.cceemulator.upgrade.domain;

/** Where an upgrade workflow as a whole stands. */
public enum WorkflowPhase {
    INIT,
    RUNNING,
    PENDING,
    SUCCESS,
    CANCEL
}
