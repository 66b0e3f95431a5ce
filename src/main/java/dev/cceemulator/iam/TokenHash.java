package dev.cceemulator.iam;

import dev.cceemulator.iam.signature.Sha256;
import java.nio.charset.StandardCharsets;

/** A token is a secret of several KB: what is stored and looked up is its hash. */
public final class TokenHash {
    private TokenHash() {}

    /** The SHA-256 of a token in lower-case hexadecimal. */
    public static String of(String token) {
        return Sha256.hex(token.getBytes(StandardCharsets.UTF_8));
    }
}
