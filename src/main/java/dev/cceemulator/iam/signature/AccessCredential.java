package dev.cceemulator.iam.signature;

import dev.cceemulator.error.ApiException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The form {@code Access=AK} of the vendor's current SDKs: the secret key itself signs. */
record AccessCredential(String accessKey) implements Credential {
    static final String NAME = "Access";

    /**
     * Parses the value of Access.
     *
     * @throws ApiException if it is not the name of an access key
     */
    static AccessCredential parse(String value) {
        AuthorizationHeader.require(AuthorizationHeader.isVisible(value), "Access is not the name of an access key");
        return new AccessCredential(value);
    }

    @Override
    public boolean isValidOn(String day) {
        return true;
    }

    @Override
    public String stringToSign(String date, String requestHash) {
        return String.join("\n", SignatureAlgorithm.NAME, date, requestHash);
    }

    @Override
    public byte[] signingKey(String secretKey) {
        return secretKey.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Stream<CanonicalRequest> accepted(CanonicalRequest usual) {
        return Stream.of(usual);
    }

    @Override
    public Stream<ClientMistake> mistakes(CanonicalRequest right) {
        return Stream.empty();
    }
}
