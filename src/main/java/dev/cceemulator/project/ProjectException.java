package dev.cceemulator.project;

import org.jspecify.annotations.Nullable;

/**
 * A rejected operation on a project for tests. It never reaches a client on the paths of the real service.
 * The message is for callers of the library and the control API; the advice names requests, for the latter only.
 */
public final class ProjectException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The kinds of reasons. */
    public enum Reason {
        /** There is no such project. */
        UNKNOWN,
        /** It contradicts the current state. */
        CONFLICT,
        /** It is not valid in any state. */
        INVALID
    }

    private final Reason reason;
    private final @Nullable String advice;

    private ProjectException(Reason reason, String message, @Nullable String advice) {
        super(message);
        this.reason = reason;
        this.advice = advice;
    }

    /** The exception for a project that does not exist. */
    public static ProjectException unknown(String projectId) {
        return new ProjectException(
                Reason.UNKNOWN,
                "There is no project " + projectId,
                "PUT /_emulator/projects/" + projectId + " creates it");
    }

    /**
     * The exception for a request that contradicts the current state.
     *
     * @param message the contradiction and how to resolve it
     */
    public static ProjectException conflict(String message) {
        return new ProjectException(Reason.CONFLICT, message, null);
    }

    /**
     * The exception for a request that contradicts the current state, which another request can resolve.
     *
     * @param message the contradiction
     * @param advice the request that a caller of the control API can send
     */
    public static ProjectException conflict(String message, String advice) {
        return new ProjectException(Reason.CONFLICT, message, advice);
    }

    /**
     * The exception for a request that is not valid in any state.
     *
     * @param message the problem and what is expected
     */
    public static ProjectException invalid(String message) {
        return new ProjectException(Reason.INVALID, message, null);
    }

    /** The kind of reason. */
    public Reason reason() {
        return reason;
    }

    /** The message with its advice, for a caller of the control API. */
    public String detail() {
        return advice == null ? String.valueOf(getMessage()) : getMessage() + "; " + advice;
    }
}
