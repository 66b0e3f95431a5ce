package dev.cceemulator.iam.signature;

import java.util.HexFormat;

/** The one algorithm that is verified, the default of clients. */
final class SignatureAlgorithm {
    /** Its name in the header Authorization. */
    static final String NAME = "SDK-HMAC-SHA256";

    private SignatureAlgorithm() {}

    /**
     * Computes a signature.
     *
     * @param date the value of X-Sdk-Date
     * @return the signature in lower-case hexadecimal
     */
    static String sign(CanonicalRequest request, String date, Credential credential, String secretKey) {
        String toSign = credential.stringToSign(date, request.hash());
        return HexFormat.of().formatHex(HmacSha256.of(credential.signingKey(secretKey), toSign));
    }
}
