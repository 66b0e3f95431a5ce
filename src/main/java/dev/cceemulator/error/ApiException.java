package dev.cceemulator.error;

import org.jspecify.annotations.Nullable;

/** The one exception with which a request is refused. It has no stack trace: a refusal is an answer, not a failure. */
public final class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ApiError refusal;
    private final transient @Nullable SignatureDiagnosis diagnosis;

    private ApiException(ApiError refusal, String detail, @Nullable SignatureDiagnosis diagnosis) {
        super(detail, null, false, false);
        this.refusal = refusal;
        this.diagnosis = diagnosis;
    }

    /**
     * @param refusal which row of the table
     * @param detail what exactly was wrong, for the caller; the gateway's refusals have no room for it on the wire
     */
    public ApiException(ApiError refusal, String detail) {
        this(refusal, detail, null);
    }

    /** A refusal whose text says everything. */
    public ApiException(ApiError refusal) {
        this(refusal, refusal.message());
    }

    /** A signature that is wrong. */
    public ApiException(SignatureDiagnosis diagnosis) {
        this(ApiError.SIGNATURE_WRONG, diagnosis.finding(), diagnosis);
    }

    /** Which row of the table. */
    public ApiError refusal() {
        return refusal;
    }

    /** What exactly was wrong, for the caller. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    /** What is known about a signature that is wrong; null where something else is. */
    public @Nullable SignatureDiagnosis diagnosis() {
        return diagnosis;
    }
}
