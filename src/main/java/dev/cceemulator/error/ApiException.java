package dev.cceemulator.error;

import org.jspecify.annotations.Nullable;

/** The one exception that rejects a request. It has no stack trace: a rejection is a response, not a failure. */
public final class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ApiError error;
    private final String text;
    private final transient @Nullable SignatureDiagnosis diagnosis;

    private ApiException(ApiError error, String text, String detail, @Nullable SignatureDiagnosis diagnosis) {
        super(detail, null, false, false);
        this.error = error;
        this.text = text;
        this.diagnosis = diagnosis;
    }

    /**
     * @param error the error of the catalogue
     * @param detail the problem, for the caller; the gateway's errors have no field for it on the wire
     */
    public ApiException(ApiError error, String detail) {
        this(error, error.message(), detail, null);
    }

    /** An error with something appended to its text on the wire. */
    public static ApiException withSuffix(ApiError error, String suffix, String detail) {
        return new ApiException(error, error.message() + suffix, detail, null);
    }

    /** An error whose text needs no detail. */
    public ApiException(ApiError error) {
        this(error, error.message());
    }

    /** A wrong signature. */
    public ApiException(SignatureDiagnosis diagnosis) {
        this(ApiError.SIGNATURE_WRONG, ApiError.SIGNATURE_WRONG.message(), diagnosis.finding(), diagnosis);
    }

    /** The error of the catalogue. */
    public ApiError error() {
        return error;
    }

    /** The text on the wire: that of the error, with a suffix if there is one. */
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
