package dev.cceemulator.iam.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC with SHA-256, of which signatures and derived keys are made. */
final class HmacSha256 {
    private static final String NAME = "HmacSHA256";

    /** Cloned for each hash, which is several times faster than to look up a provider again. */
    private static final Mac PROTOTYPE = prototype();

    private HmacSha256() {}

    private static Mac prototype() {
        try {
            Mac mac = Mac.getInstance(NAME);
            // A Mac can be cloned only after it was initialized.
            mac.init(new SecretKeySpec(new byte[] {0}, NAME));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + NAME, e);
        }
    }

    /** The hash of a text in UTF-8. */
    static byte[] of(byte[] key, String text) {
        try {
            Mac mac = (Mac) PROTOTYPE.clone();
            mac.init(new SecretKeySpec(key, NAME));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | CloneNotSupportedException e) {
            throw new IllegalStateException(NAME + " takes any key and can be copied", e);
        }
    }
}
