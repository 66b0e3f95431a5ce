package dev.cceemulator.iam.signature;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The algorithm with which clients of the service sign by default. */
final class SignatureAlgorithm {
    /** Its name in the header Authorization. */
    static final String NAME = "SDK-HMAC-SHA256";

    private SignatureAlgorithm() {}

    /**
     * Signs.
     *
     * @param date the value of X-Sdk-Date
     * @return the signature in lower-case hexadecimal
     */
    static String sign(CanonicalRequest request, String date, String secretKey) {
        String toSign = String.join("\n", NAME, date, request.hash());
        return HexFormat.of().formatHex(HmacSha256.of(secretKey.getBytes(StandardCharsets.UTF_8), toSign));
    }
}
