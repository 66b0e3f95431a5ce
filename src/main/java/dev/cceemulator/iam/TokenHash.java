package dev.cceemulator.iam;

import dev.cceemulator.iam.signature.Sha256;
import java.nio.charset.StandardCharsets;

/** The hash by which a token is stored and found, since the token is a secret of several KB. */
public final class TokenHash {
    private TokenHash() {}

    /** The SHA-256 of a token in lower-case hexadecimal. */
    public static String of(String token) {
        return Sha256.hex(token.getBytes(StandardCharsets.UTF_8));
    }
}
