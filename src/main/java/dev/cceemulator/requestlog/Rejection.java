package dev.cceemulator.requestlog;

import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.error.SignatureDiagnosis;
import org.jspecify.annotations.Nullable;

/**
 * The reason why a request was rejected.
 *
 * @param error the error of the catalogue
 * @param reason the exact problem, truncated
 * @param diagnosis the diagnosis of a wrong signature, truncated; null for other problems
 */
public record Rejection(
        ApiError error, String reason, @Nullable SignatureDiagnosis diagnosis) {
    private static final int MAX_REASON = 512;

    /** Many times the usual size; the end of a longer one is not shown. */
    private static final int MAX_CANONICAL_REQUEST = 4096;

    public Rejection {
        reason = Truncated.to(MAX_REASON, reason);
        diagnosis = diagnosis == null
                ? null
                : new SignatureDiagnosis(
                        Truncated.to(MAX_CANONICAL_REQUEST, diagnosis.canonicalRequest()),
                        Truncated.to(MAX_REASON, diagnosis.finding()));
    }

    /** The rejection for an exception. */
    public static Rejection of(ApiException exception) {
        return new Rejection(exception.error(), exception.detail(), exception.diagnosis());
    }
}
