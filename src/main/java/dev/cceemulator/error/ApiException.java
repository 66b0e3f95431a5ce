package dev.cceemulator.error;

import org.jspecify.annotations.Nullable;

/** The one exception that rejects a request. It has no stack trace: a rejection is a response, not a failure. */
public final class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ApiError refusal;
    private final String text;
    private final transient @Nullable SignatureDiagnosis diagnosis;

    private ApiException(ApiError refusal, String text, String detail, @Nullable SignatureDiagnosis diagnosis) {
        super(detail, null, false, false);
        this.refusal = refusal;
        this.text = text;
        this.diagnosis = diagnosis;
    }

    /**
     * @param refusal the error of the catalogue
     * @param detail the problem, for the caller; the gateway's errors have no field for it on the wire
     */
    public ApiException(ApiError refusal, String detail) {
        this(refusal, refusal.message(), detail, null);
    }

    /** A refusal whose text on the wire is that of the row and something behind it. */
    public static ApiException withTextBehind(ApiError refusal, String behind, String detail) {
        return new ApiException(refusal, refusal.message() + behind, detail, null);
    }

    /** An error whose text says everything. */
    public ApiException(ApiError refusal) {
        this(refusal, refusal.message());
    }

    /** A signature that is wrong. */
    public ApiException(SignatureDiagnosis diagnosis) {
        this(ApiError.SIGNATURE_WRONG, ApiError.SIGNATURE_WRONG.message(), diagnosis.finding(), diagnosis);
    }

    /** The error of the catalogue. */
    public ApiError refusal() {
        return refusal;
    }

    /** The text that belongs to the code of the row, as it is on the wire. */
    public String text() {
        return text;
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
