package dev.cceemulator.iam.signature;

import dev.cceemulator.error.ApiException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * The form {@code Credential=AK/date/region/service/sdk_request} of Open Telekom Cloud's clients and the vendor's older
 * SDKs: a key that is derived for the scope signs, and the scope is signed too.
 *
 * @param date eight digits, the day of X-Sdk-Date
 * @param region may be empty
 * @param service may be empty
 * @param keyPrefix the prefix of the secret key in the derivation: SDK, unless the client made a mistake
 */
record ScopedCredential(String accessKey, String date, String region, String service, String keyPrefix)
        implements Credential {
    static final String NAME = "Credential";
    private static final String KEY_PREFIX = "SDK";
    private static final String TERMINATOR = "sdk_request";
    private static final int PARTS = 5;
    private static final int DATE_LENGTH = 8;
    private static final String DIGITS = "0123456789";

    ScopedCredential(String accessKey, String date, String region, String service) {
        this(accessKey, date, region, service, KEY_PREFIX);
    }

    /**
     * Parses the value of Credential.
     *
     * @throws ApiException if it is not an access key and a scope
     */
    static ScopedCredential parse(String value) {
        String[] parts = value.split("/", -1);
        AuthorizationHeader.require(
                parts.length == PARTS && AuthorizationHeader.isVisible(value) && !parts[0].isEmpty(),
                "Credential does not consist of an access key, a date, a region, a service and sdk_request, with a slash"
                        + " between them");
        AuthorizationHeader.require(
                parts[1].length() == DATE_LENGTH && AuthorizationHeader.consistsOf(DIGITS, parts[1]),
                "The date in Credential is not of the form 20060102");
        AuthorizationHeader.require(parts[4].equals(TERMINATOR), "Credential does not end with " + TERMINATOR);
        return new ScopedCredential(parts[0], parts[1], parts[2], parts[3]);
    }

    @Override
    public boolean isValidOn(String day) {
        return date.equals(day);
    }

    @Override
    public String stringToSign(String requestDate, String requestHash) {
        String scope = String.join("/", date, region, service, TERMINATOR);
        return String.join("\n", SignatureAlgorithm.NAME, requestDate, scope, requestHash);
    }

    @Override
    public byte[] signingKey(String secretKey) {
        byte[] key = (keyPrefix + secretKey).getBytes(StandardCharsets.UTF_8);
        for (String part : new String[] {date, region, service, TERMINATOR}) {
            key = HmacSha256.of(key, part);
        }
        return key;
    }

    /** The usual one, which the client in Python signs, and then the one that the client in Go signs. */
    @Override
    public Stream<CanonicalRequest> accepted(CanonicalRequest usual) {
        Stream<CanonicalRequest> collapsed =
                Stream.of(usual).map(request -> request.withBlanksCollapsed().withQueryInPlaceOfBody());
        return Stream.concat(Stream.of(usual), collapsed);
    }

    @Override
    public Stream<ClientMistake> mistakes(CanonicalRequest right) {
        return Stream.of(
                new ClientMistake(
                        "The signing key was derived from the secret key without the prefix " + KEY_PREFIX,
                        right,
                        new ScopedCredential(accessKey, date, region, service, "")),
                new ClientMistake(
                        "The request was signed with the secret key itself and without the scope, as where Access=... is"
                                + " sent",
                        right,
                        new AccessCredential(accessKey)));
    }
}
