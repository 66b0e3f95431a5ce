package dev.cceemulator.iam.signature;

import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** The date of a signature, which has to be recent, so that a recorded signature cannot be replayed for long. */
public final class SignatureDate {
    private static final String HEADER = "X-Sdk-Date";
    private static final Duration TOLERANCE = Duration.ofMinutes(15);
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
            .withResolverStyle(ResolverStyle.STRICT)
            .withZone(ZoneOffset.UTC);

    private SignatureDate() {}

    /**
     * Checks the date of a request.
     *
     * @param now the real time
     * @return the date as it was sent
     * @throws ApiException if it is missing, malformed, or more than 15 minutes off
     */
    public static String check(SignedRequest request, Instant now) {
        String sent = request.header(HEADER);
        if (sent == null) {
            throw refusal("the request has none");
        }
        Duration off = Duration.between(parse(sent), now).abs();
        if (off.compareTo(TOLERANCE) > 0) {
            throw refusal("it is " + sent + ", and the time here is " + FORM.format(now));
        }
        return sent;
    }

    private static Instant parse(String sent) {
        try {
            return FORM.parse(sent, Instant::from);
        } catch (DateTimeException e) {
            throw refusal("it is not of the form 20060102T150405Z, in UTC");
        }
    }

    private static ApiException refusal(String what) {
        return new ApiException(
                ApiError.SIGNATURE_DATE_WRONG,
                HEADER + " has to be the time of signing, at most 15 minutes off; " + what);
    }
}
