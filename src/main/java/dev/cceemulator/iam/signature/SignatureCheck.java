package dev.cceemulator.iam.signature;

import dev.cceemulator.error.ApiException;
import java.util.function.BiPredicate;

/** Compares the signature that was sent with the one that the request should have. */
public final class SignatureCheck {
    private SignatureCheck() {}

    /**
     * Verifies a signature.
     *
     * @param date the value of X-Sdk-Date
     * @throws ApiException if it is wrong, with what was found out about it; or if a signed header was not sent
     */
    public static void verify(SignedRequest sent, AuthorizationHeader authorization, String date, String secretKey) {
        CanonicalRequest right = CanonicalRequest.of(sent, authorization.signedHeaders());
        BiPredicate<CanonicalRequest, Credential> wasSigned = (request, credential) -> ConstantTime.areEqual(
                SignatureAlgorithm.sign(request, date, credential, secretKey), authorization.signature());
        Credential credential = authorization.credential();
        if (credential.accepted(right).noneMatch(request -> wasSigned.test(request, credential))) {
            throw new ApiException(ClientMistake.diagnose(right, sent, credential, secretKey, wasSigned));
        }
    }
}
