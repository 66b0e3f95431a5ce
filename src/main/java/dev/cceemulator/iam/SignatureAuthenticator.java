package dev.cceemulator.iam;

import dev.cceemulator.database.Database;
import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.iam.signature.AuthorizationHeader;
import dev.cceemulator.iam.signature.ConstantTime;
import dev.cceemulator.iam.signature.SignatureCheck;
import dev.cceemulator.iam.signature.SignatureDate;
import dev.cceemulator.iam.signature.SignedRequest;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Authenticates callers by their signatures. No message names a key: a client may send the secret key by mistake. */
final class SignatureAuthenticator {
    private final CredentialCache<AccessKey> keys;
    private final InstantSource clock;

    SignatureAuthenticator(Database database, InstantSource clock) {
        this.keys = new CredentialCache<>(
                database, (session, name) -> new IamStore(session).findAccessKey(name), AccessKey::projectId);
        this.clock = clock;
    }

    /**
     * Checks the date, the access key, the security token and the signature, in this order.
     *
     * @throws ApiException with the gateway's 401 if anything is wrong
     */
    Caller authenticate(SignedRequest request, AuthorizationHeader authorization) {
        String date = SignatureDate.check(request, authorization, clock.instant());
        AccessKey key = keys.find(authorization.accessKey())
                .orElseThrow(() -> new ApiException(
                        ApiError.ACCESS_KEY_UNKNOWN, "No access key has the name that Authorization gives"));
        checkSecurityToken(key.securityTokenHash(), request.header("X-Security-Token"));
        SignatureCheck.verify(request, authorization, date, key.secretKey());
        return new Caller(key.user(), key.projectId(), request.header("X-Project-Id"));
    }

    private static void checkSecurityToken(@Nullable String expectedHash, @Nullable String sent) {
        if (expectedHash == null && sent != null) {
            throw wrongSecurityToken("The access key is permanent, and X-Security-Token is for temporary ones");
        }
        if (expectedHash != null && !ConstantTime.areEqual(expectedHash, TokenHash.of(sent == null ? "" : sent))) {
            throw wrongSecurityToken(
                    "The access key is temporary, and X-Security-Token is not the token that it needs");
        }
    }

    private static ApiException wrongSecurityToken(String detail) {
        return new ApiException(ApiError.SECURITY_TOKEN_WRONG, detail);
    }
}
