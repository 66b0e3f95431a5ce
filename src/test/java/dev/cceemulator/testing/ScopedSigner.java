package dev.cceemulator.testing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs as Open Telekom Cloud's clients do, with a key that is derived for a scope. Written from their source, and apart
 * from the emulator's own code, so that one checks the other.
 */
public record ScopedSigner(String accessKey, String secretKey, String region, String service) implements RequestSigner {
    /** The client in Go names neither region nor service. */
    public static final ScopedSigner BUNDLED = of(Signer.BUNDLED);

    public static ScopedSigner of(Signer keys) {
        return new ScopedSigner(keys.accessKey(), keys.secretKey(), "", "");
    }

    @Override
    public String authorization(String canonicalRequest, String date, List<String> signedHeaders) {
        String day = date.substring(0, 8);
        byte[] ofDay = hmac(("SDK" + secretKey).getBytes(StandardCharsets.UTF_8), day);
        byte[] ofRegion = hmac(ofDay, region);
        byte[] ofService = hmac(ofRegion, service);
        byte[] signingKey = hmac(ofService, "sdk_request");
        String scope = day + "/" + region + "/" + service + "/sdk_request";
        String hash = Signer.sha256(canonicalRequest.getBytes(StandardCharsets.ISO_8859_1));
        byte[] signature = hmac(signingKey, "SDK-HMAC-SHA256\n" + date + "\n" + scope + "\n" + hash);
        return "SDK-HMAC-SHA256 Credential=%s/%s, SignedHeaders=%s, Signature=%s"
                .formatted(
                        accessKey,
                        scope,
                        String.join(";", signedHeaders),
                        HexFormat.of().formatHex(signature));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
