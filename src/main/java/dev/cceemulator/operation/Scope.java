package dev.cceemulator.operation;

/** What has to be verified before an operation is handled. */
public enum Scope {
    /** Nothing: the operation needs no credential. */
    NONE,

    /** An authenticated caller. */
    CALLER,

    /** An authenticated caller, and a cluster in the project of that caller. */
    CLUSTER
}
