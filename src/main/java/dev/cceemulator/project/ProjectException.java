package dev.cceemulator.project;

/** What a test asked of its project cannot be done. It never reaches a client of the real service's paths. */
public final class ProjectException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of reason there is. */
    public enum Reason {
        /** There is no such project. */
        UNKNOWN,
        /** It contradicts how things stand. */
        CONFLICT,
        /** It makes no sense however things stand. */
        INVALID
    }

    private final Reason reason;

    private ProjectException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** There is no such project. */
    public static ProjectException unknown(String projectId) {
        return new ProjectException(
                Reason.UNKNOWN,
                "There is no project " + projectId + "; PUT /_emulator/projects/" + projectId + " creates it");
    }

    /**
     * It contradicts how things stand.
     *
     * @param message what stands in the way, and what would be right
     */
    public static ProjectException conflict(String message) {
        return new ProjectException(Reason.CONFLICT, message);
    }

    /**
     * It makes no sense however things stand.
     *
     * @param message what is wrong, and what would be right
     */
    public static ProjectException invalid(String message) {
        return new ProjectException(Reason.INVALID, message);
    }

    /** What kind of reason there is. */
    public Reason reason() {
        return reason;
    }
}
