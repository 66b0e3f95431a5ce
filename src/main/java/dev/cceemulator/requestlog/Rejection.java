package dev.cceemulator.requestlog;

import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.error.SignatureDiagnosis;
import org.jspecify.annotations.Nullable;

/**
 * The reason why a request was rejected.
 *
 * @param refusal the error of the catalogue
 * @param reason what exactly was wrong, cut
 * @param diagnosis what is known about a signature that is wrong, cut; null where something else is
 */
public record Rejection(
        ApiError refusal, String reason, @Nullable SignatureDiagnosis diagnosis) {
    private static final int MAX_REASON = 512;

    /** Many times the usual size: a client that signs more is shown how it begins. */
    private static final int MAX_CANONICAL_REQUEST = 4096;

    public Rejection {
        reason = Truncated.to(MAX_REASON, reason);
        diagnosis = diagnosis == null
                ? null
                : new SignatureDiagnosis(
                        Truncated.to(MAX_CANONICAL_REQUEST, diagnosis.canonicalRequest()),
                        Truncated.to(MAX_REASON, diagnosis.finding()));
    }

    /** The rejection that an exception stands for. */
    public static Rejection of(ApiException exception) {
        return new Rejection(exception.refusal(), exception.detail(), exception.diagnosis());
    }
}
