package dev.cceemulator.iam.signature;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A canonical request without secrets, for explanations. */
final class RedactedRequest {
    private static final String LEFT_OUT = "(a secret, left out)";

    /** Names of headers and parameters that hold secrets, or may by mistake. */
    private static final Pattern SECRET_NAME =
            Pattern.compile(".*(auth|cookie|credential|key|passw|secret|sign|token).*");

    private RedactedRequest() {}

    /**
     * The text of a request with its secrets left out, and its bytes decoded as UTF-8.
     *
     * @param secretKey the key that it should have been signed with, which the client may have sent by mistake
     */
    static String of(CanonicalRequest request, String secretKey) {
        CanonicalRequest shown = request.withQuery(query(request.query()));
        for (String header : request.headers().keySet()) {
            if (isSecret(header)) {
                shown = shown.withHeader(header, LEFT_OUT);
            }
        }
        String text = new String(shown.text().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return text.replace(secretKey, LEFT_OUT)
                .replace(PercentEncoding.encode(secretKey.getBytes(StandardCharsets.UTF_8)), LEFT_OUT);
    }

    private static String query(String canonical) {
        return Arrays.stream(canonical.split("&", -1))
                .map(parameter -> parameter.split("=", 2))
                .map(sides -> isSecret(sides[0]) ? sides[0] + "=" + LEFT_OUT : String.join("=", sides))
                .collect(Collectors.joining("&"));
    }

    private static boolean isSecret(String name) {
        return SECRET_NAME.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }
}
