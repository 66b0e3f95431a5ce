package dev.cceemulator.upgrade.domain;

/** The phases of a cluster that clients of the real service are known to see. */
public enum ClusterPhase {
    AVAILABLE,
    UNAVAILABLE,
    SCALING_UP,
    SCALING_DOWN,
    CREATING,
    DELETING,
    UPGRADING,
    RESIZING,
    ROLLING_BACK,
    ROLLBACK_FAILED,
    HIBERNATING,
    HIBERNATION,
    AWAKING,
    EMPTY,
    ERROR
}
