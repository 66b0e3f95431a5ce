package dev.cceemulator.iam.signature;

import java.util.stream.Stream;

/** The credential that a signed request names: one record for each form that clients send in Authorization. */
sealed interface Credential permits AccessCredential, ScopedCredential {

    /** The name of the pair of keys. */
    String accessKey();

    /** Whether it can sign on a day such as 20060102. */
    boolean isValidOn(String day);

    /** The text that is signed, from the value of X-Sdk-Date and the hash of the canonical request. */
    String stringToSign(String date, String requestHash);

    /** The key that signs it. */
    byte[] signingKey(String secretKey);

    /** The canonical requests that clients sign for what was sent, the usual one first. */
    Stream<CanonicalRequest> accepted(CanonicalRequest usual);

    /** The mistakes that clients are known to make with such a credential. */
    Stream<ClientMistake> mistakes(CanonicalRequest right);
}
