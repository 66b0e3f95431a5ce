package dev.cceemulator.iam;

import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** Makes the texts of tokens: random, behind the head of a signed message (CMS), as the vendor's begin. */
final class TokenGenerator {
    /** Generates tokens of 4 096 characters: several KB, as the vendor says of its own, which fit into headers of 8 KB. */
    private static final int BYTES = 3_072;

    /** A sequence of the bytes that follow, and in it the object identifier 1.2.840.113549.1.7.2, signed data. */
    private static final byte[] HEAD = HexFormat.of().parseHex("30820bfc06092a864886f70d010702");

    private final RandomGenerator random;

    TokenGenerator(RandomGenerator random) {
        this.random = random;
    }

    String next() {
        byte[] token = new byte[BYTES];
        random.nextBytes(token);
        System.arraycopy(HEAD, 0, token, 0, HEAD.length);
        return Base64.getEncoder().encodeToString(token);
    }
}
