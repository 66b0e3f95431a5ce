package dev.cceemulator.iam.signature;

import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The date of a signature, which has to be recent, so that a recorded signature cannot be replayed for long. */
public final class SignatureDate {
    private static final String HEADER = "X-Sdk-Date";
    private static final String RULE = HEADER + " has to be the time of signing, at most 15 minutes off; ";
    private static final Duration TOLERANCE = Duration.ofMinutes(15);
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** The length of a date such as 20060102T150405Z. */
    private static final int LENGTH = 16;

    /** The index of its T. */
    private static final int TIME = 8;

    private SignatureDate() {}

    /**
     * Checks the date of a request.
     *
     * @param now the real time
     * @return the date as it was sent
     * @throws ApiException if it is missing, malformed, more than 15 minutes off, or not on the day of the credential
     */
    public static String check(SignedRequest request, AuthorizationHeader authorization, Instant now) {
        String sent = request.header(HEADER);
        if (sent == null) {
            throw rejection("the request has none");
        }
        Duration off = Duration.between(parse(sent), now).abs();
        if (off.compareTo(TOLERANCE) > 0) {
            throw expired(sent, FORM.format(now));
        }
        if (!authorization.credential().isValidOn(sent.substring(0, TIME))) {
            throw rejection("the date in Credential is that of another day");
        }
        return sent;
    }

    private static Instant parse(String sent) {
        try {
            return instant(sent);
        } catch (DateTimeException e) {
            throw rejection("it is not of the form 20060102T150405Z, in UTC");
        }
    }

    /** Reads the digits at fixed indices, since a formatter takes as long as the signature itself. */
    private static Instant instant(String sent) {
        if (sent.length() != LENGTH || sent.charAt(TIME) != 'T' || sent.charAt(LENGTH - 1) != 'Z') {
            throw new DateTimeException(sent);
        }
        return LocalDateTime.of(
                        number(sent, 0, 4),
                        number(sent, 4, 2),
                        number(sent, 6, 2),
                        number(sent, TIME + 1, 2),
                        number(sent, TIME + 3, 2),
                        number(sent, TIME + 5, 2))
                .toInstant(ZoneOffset.UTC);
    }

    private static int number(String sent, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            char digit = sent.charAt(i);
            if (digit < '0' || digit > '9') {
                throw new DateTimeException(sent);
            }
            number = 10 * number + (digit - '0');
        }
        return number;
    }

    private static ApiException expired(String sent, String now) {
        return ApiException.withSuffix(
                ApiError.SIGNATURE_EXPIRED,
                ", signature time:" + sent + ",server time:" + now,
                RULE + "it is " + sent + ", and the time here is " + now);
    }

    private static ApiException rejection(String problem) {
        return new ApiException(ApiError.SIGNATURE_DATE_WRONG, RULE + problem);
    }
}
