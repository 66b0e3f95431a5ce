package dev.cceemulator.iam.signature;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Comparison in constant time, so that a secret cannot be guessed character by character. */
public final class ConstantTime {
    private ConstantTime() {}

    /** Whether two texts are the same; their lengths are no secret. */
    public static boolean areEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
