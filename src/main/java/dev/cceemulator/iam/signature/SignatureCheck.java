package dev.cceemulator.iam.signature;

import dev.cceemulator.error.ApiException;

/** Compares the signature that was sent with the one that the request should have. */
public final class SignatureCheck {
    private SignatureCheck() {}

    /**
     * Checks a signature.
     *
     * @param date the value of X-Sdk-Date
     * @throws ApiException if it is wrong, with what was found out about it; or if a signed header was not sent
     */
    public static void verify(SignedRequest sent, AuthorizationHeader authorization, String date, String secretKey) {
        CanonicalRequest right = CanonicalRequest.of(sent, authorization.signedHeaders());
        if (!isSignedBy(right, authorization, date, secretKey)) {
            throw new ApiException(ClientMistake.diagnose(
                    right, sent, secretKey, other -> isSignedBy(other, authorization, date, secretKey)));
        }
    }

    private static boolean isSignedBy(
            CanonicalRequest request, AuthorizationHeader authorization, String date, String secretKey) {
        return ConstantTime.areEqual(SignatureAlgorithm.sign(request, date, secretKey), authorization.signature());
    }
}
