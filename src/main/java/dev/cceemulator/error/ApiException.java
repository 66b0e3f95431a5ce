package dev.cceemulator.error;

/** The one exception with which a request is refused. It has no stack trace: a refusal is an answer, not a failure. */
public final class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    /**
     * @param refusal which row of the table
     * @param detail what exactly was wrong, for the caller; the gateway's refusals have no room for it on the wire
     */
    public ApiException(Refusal refusal, String detail) {
        super(detail, null, false, false);
        this.refusal = refusal;
    }

    /** A refusal whose text says everything. */
    public ApiException(Refusal refusal) {
        this(refusal, refusal.message());
    }

    /** Which row of the table. */
    public Refusal refusal() {
        return refusal;
    }

    /** What exactly was wrong, for the caller. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
