package dev.cceemulator.upgrade.domain;

/** The phases of an upgrade workflow as a whole. */
public enum WorkflowPhase {
    INIT,
    RUNNING,
    PENDING,
    SUCCESS,
    CANCEL
}
