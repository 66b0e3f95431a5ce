package dev.cceemulator.iam;

import dev.cceemulator.iam.signature.ConstantTime;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The hash of a password, which is slow to compute.
 *
 * @param iterations the cost; stored with the hash, so that another number can be chosen for new ones
 * @param salt random, in hexadecimal, so that equal passwords have different hashes
 * @param hash what PBKDF2 with HMAC-SHA256 makes of the password and these two, in hexadecimal
 */
record PasswordHash(int iterations, String salt, String hash) {
    private static final HexFormat HEX = HexFormat.of();
    private static final String SEPARATOR = ":";
    private static final int BITS = 256;

    /** A few milliseconds: the passwords are those of test data, so little has to be protected. */
    static final int ITERATIONS = 10_000;

    static PasswordHash of(String password, byte[] salt) {
        return of(password, ITERATIONS, HEX.formatHex(salt));
    }

    private static PasswordHash of(String password, int iterations, String salt) {
        PBEKeySpec key = new PBEKeySpec(password.toCharArray(), HEX.parseHex(salt), iterations, BITS);
        try {
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
            return new PasswordHash(iterations, salt, HEX.formatHex(hash));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has PBKDF2 with HMAC-SHA256", e);
        } finally {
            key.clearPassword();
        }
    }

    /** Whether it is the hash of this password, in constant time. */
    boolean matches(String password) {
        return ConstantTime.areEqual(hash, of(password, iterations, salt).hash);
    }

    /** The text that is stored. */
    String text() {
        return String.join(SEPARATOR, Integer.toString(iterations), salt, hash);
    }

    /** Reads what is stored. */
    static PasswordHash parse(String text) {
        String[] parts = text.split(SEPARATOR, -1);
        return new PasswordHash(Integer.parseInt(parts[0]), parts[1], parts[2]);
    }
}
