package dev.cceemulator.iam.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The keyed hash that signatures and the keys derived for them are made of. */
final class HmacSha256 {
    private static final String NAME = "HmacSHA256";

    /** Copied for each hash, which is several times faster than to look for a provider again. */
    private static final Mac PROTOTYPE = prototype();

    private HmacSha256() {}

    private static Mac prototype() {
        try {
            Mac mac = Mac.getInstance(NAME);
            // Only then there is something to copy.
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
