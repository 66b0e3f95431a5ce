package dev.cceemulator.iam.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The algorithm with which clients of the service sign by default. */
final class SignatureAlgorithm {
    /** Its name in the header Authorization. */
    static final String NAME = "SDK-HMAC-SHA256";

    private static final String MAC = "HmacSHA256";

    private SignatureAlgorithm() {}

    /**
     * Signs.
     *
     * @param date the value of X-Sdk-Date
     * @return the signature in lower-case hexadecimal
     */
    static String sign(CanonicalRequest request, String date, String secretKey) {
        String toSign = String.join("\n", NAME, date, request.hash());
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secretKey.getBytes(StandardCharsets.UTF_8), MAC));
            return HexFormat.of().formatHex(mac.doFinal(toSign.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + MAC, e);
        }
    }
}
