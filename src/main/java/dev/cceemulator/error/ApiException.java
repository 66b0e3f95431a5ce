package dev.cceemulator.error;

import org.jspecify.annotations.Nullable;

/** The one exception that rejects a request. It has no stack trace: a rejection is a response, not a failure. */
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
     * @param refusal the error of the catalogue
     * @param detail the problem, for the caller; the gateway's errors have no field for it on the wire
     */
    public ApiException(ApiError refusal, String detail) {
        this(refusal, detail, null);
    }

    /** An error whose text says everything. */
    public ApiException(ApiError refusal) {
        this(refusal, refusal.message());
    }

    /** A signature that is wrong. */
    public ApiException(SignatureDiagnosis diagnosis) {
        this(ApiError.SIGNATURE_WRONG, diagnosis.finding(), diagnosis);
    }

    /** The error of the catalogue. */
    public ApiError refusal() {
        return refusal;
    }

    /** The problem, for the caller. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    /** The diagnosis of a wrong signature; null for other problems. */
    public @Nullable SignatureDiagnosis diagnosis() {
        return diagnosis;
    }
}
