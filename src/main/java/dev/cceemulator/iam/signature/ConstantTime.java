package dev.cceemulator.iam.signature;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** A comparison that takes the same time wherever two texts differ, so that a text cannot be guessed by its characters. */
public final class ConstantTime {
    private ConstantTime() {}

    /** Whether two texts are the same; their lengths are no secret. */
    public static boolean areEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
