package dev.cceemulator.iam;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * Generates the texts of tokens: random bytes behind the head of a signed message (CMS), with which the vendor's begin. Such
 * a message contains the description of its token; these contain only the method by which it was obtained.
 */
final class TokenGenerator {
    /** Generates tokens of 4 096 characters: several KB, as the vendor says of its own, which fit into headers of 8 KB. */
    private static final int BYTES = 3_072;

    /** A sequence of the bytes that follow, and in it the object identifier 1.2.840.113549.1.7.2, signed data. */
    private static final byte[] HEAD = HexFormat.of().parseHex("30820bfc06092a864886f70d010702");

    /** Follows the head of a token that was exchanged for another; random bytes never equal it in practice. */
    private static final byte[] EXCHANGED = "exchanged".getBytes(StandardCharsets.US_ASCII);

    /** The first characters of such a token; both parts have a multiple of three bytes, so that it ends at a character. */
    private static final String EXCHANGED_TEXT = text(HEAD) + text(EXCHANGED);

    private final RandomGenerator random;

    TokenGenerator(RandomGenerator random) {
        this.random = random;
    }

    /** The text of a new token that is obtained by a method. */
    String next(TokenMethod method) {
        byte[] token = new byte[BYTES];
        random.nextBytes(token);
        System.arraycopy(HEAD, 0, token, 0, HEAD.length);
        if (method == TokenMethod.TOKEN) {
            System.arraycopy(EXCHANGED, 0, token, HEAD.length, EXCHANGED.length);
        }
        return text(token);
    }

    /** The method by which a token was obtained; a fixture's counts as one for a password. */
    static TokenMethod methodOf(String token) {
        return token.startsWith(EXCHANGED_TEXT) ? TokenMethod.TOKEN : TokenMethod.PASSWORD;
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
