package dev.cceemulator.testing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs as the vendor's SDKs do. Written from the vendor's description, independently of the emulator's code, so that
 * one checks the other.
 */
public record Signer(String accessKey, String secretKey) implements RequestSigner {
    public static final Signer BUNDLED = new Signer("EXAMPLEACCESSKEY", "ExampleSecretKey0123456789");

    @Override
    public String authorization(String canonicalRequest, String date, List<String> signedHeaders) {
        return "SDK-HMAC-SHA256 Access=%s, SignedHeaders=%s, Signature=%s"
                .formatted(accessKey, String.join(";", signedHeaders), sign(canonicalRequest, date));
    }

    private String sign(String canonicalRequest, String date) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secretKey.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            String toSign =
                    "SDK-HMAC-SHA256\n" + date + "\n" + sha256(canonicalRequest.getBytes(StandardCharsets.ISO_8859_1));
            return HexFormat.of().formatHex(mac.doFinal(toSign.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Formats bytes as lower-case hexadecimal digits. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
