package dev.cceemulator.iam.signature;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A canonical request as it may be shown to people. */
final class ShownRequest {
    private static final Set<String> SECRET_HEADERS =
            Set.of("authorization", "cookie", "proxy-authorization", "x-auth-token", "x-security-token");

    private ShownRequest() {}

    /** The text of a request with its secrets left out, and its bytes read as the characters that they stand for. */
    static String of(CanonicalRequest request) {
        CanonicalRequest shown = request;
        for (String header : request.headers().keySet()) {
            if (SECRET_HEADERS.contains(header)) {
                shown = shown.withHeader(header, "(a secret, left out)");
            }
        }
        return new String(shown.text().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
