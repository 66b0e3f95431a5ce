package dev.cceemulator.iam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cceemulator.database.Database;
import dev.cceemulator.database.DatabaseUrl;
import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.fixtures.FixtureMigration;
import dev.cceemulator.fixtures.FixtureSet;
import dev.cceemulator.project.Clocks;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.Databases;
import dev.cceemulator.testing.ScopedSigner;
import dev.cceemulator.testing.SignedCall;
import dev.cceemulator.testing.Signer;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** The reasons for which signatures are rejected, which look alike on the wire. */
class RejectedSignerTest {
    private static final Signer TEMPORARY = new Signer("TEMPORARYKEY", "a secret");
    private static final Signer UNKNOWN = new Signer("UNKNOWNKEY", "a secret");
    private static final List<String> SIGNED = List.of("host", "x-sdk-date");

    private static final String DATE = "X-Sdk-Date has to be the time of signing, at most 15 minutes off; ";

    static final List<Arguments> REASONS = List.of(
            because(
                    ApiError.SIGNATURE_MALFORMED,
                    "Signature is not 64 lower-case hexadecimal digits",
                    call -> call.header("Authorization", "SDK-HMAC-SHA256 Access=A, SignedHeaders=a, Signature=b")),
            because(
                    ApiError.SIGNATURE_MALFORMED,
                    "SignedHeaders names host, which the request does not carry",
                    call -> call.sign(Signer.BUNDLED, SIGNED).withoutHeader("Host")),
            because(
                    ApiError.SIGNATURE_DATE_WRONG,
                    DATE + "the request has none",
                    call -> call.sign(Signer.BUNDLED, SIGNED).withoutHeader("X-Sdk-Date")),
            because(
                    ApiError.SIGNATURE_DATE_WRONG,
                    DATE + "it is not of the form 20060102T150405Z, in UTC",
                    call -> call.header("X-Sdk-Date", "2023-11-25").sign(Signer.BUNDLED, SIGNED)),
            because(
                    ApiError.SIGNATURE_EXPIRED,
                    DATE + "it is 20231125T031226Z, and the time here is 20231125T025725Z",
                    call -> call.header("X-Sdk-Date", "20231125T031226Z").sign(Signer.BUNDLED, SIGNED)),
            because(
                    ApiError.SIGNATURE_DATE_WRONG,
                    DATE + "the date in Credential is that of another day",
                    call -> call.header(
                            "Authorization",
                            "SDK-HMAC-SHA256 Credential=UNKNOWNKEY/20231124///sdk_request, SignedHeaders=host, Signature="
                                    + "0".repeat(64))),
            because(
                    ApiError.SIGNATURE_MALFORMED,
                    "Credential does not end with sdk_request",
                    call -> call.header(
                            "Authorization",
                            "SDK-HMAC-SHA256 Credential=UNKNOWNKEY/20231125///aws4_request, SignedHeaders=host, Signature="
                                    + "0".repeat(64))),
            because(
                    ApiError.ACCESS_KEY_UNKNOWN,
                    "No access key has the name that Authorization gives",
                    call -> call.sign(UNKNOWN, SIGNED)),
            because(
                    ApiError.SECURITY_TOKEN_WRONG,
                    "The access key is permanent, and X-Security-Token is for temporary ones",
                    call -> call.sign(Signer.BUNDLED, SIGNED).header("X-Security-Token", "a-token")),
            because(
                    ApiError.SECURITY_TOKEN_WRONG,
                    "The access key is temporary, and X-Security-Token is not the token that it needs",
                    call -> call.sign(TEMPORARY, SIGNED).header("X-Security-Token", "another-token")),
            because(
                    ApiError.SECURITY_TOKEN_WRONG,
                    "The access key is temporary, and X-Security-Token is not the token that it needs",
                    call -> call.sign(TEMPORARY, SIGNED)),
            because(
                    ApiError.SECURITY_TOKEN_WRONG,
                    "The access key is temporary, and X-Security-Token is not the token that it needs",
                    call -> call.sign(ScopedSigner.of(TEMPORARY), SIGNED)),
            because(
                    ApiError.SIGNATURE_WRONG,
                    "The query was signed in the order in which it was sent, instead of sorted",
                    call -> call.query("b&a", "b=&a=").sign(Signer.BUNDLED, SIGNED)));

    private final Database database = Databases.open(
            DatabaseUrl.inMemory(UUID.randomUUID().toString()), new FixtureMigration(FixtureSet.bundled()));

    private final Authenticator authenticator = new Authenticator(
            AuthMode.STRICT, database, new Clocks(database, () -> SignedCall.NOW), () -> SignedCall.NOW);

    RejectedSignerTest() {
        database.write(
                Bundled.PROJECT,
                session -> new IamStore(session)
                        .replaceAccessKeys(List.of(new AccessKey(
                                TEMPORARY.accessKey(),
                                TEMPORARY.secretKey(),
                                "developer",
                                Bundled.PROJECT,
                                TokenHash.of("a-token")))));
    }

    private static Arguments because(ApiError error, String reason, UnaryOperator<SignedCall> mistake) {
        return Arguments.of(error, reason, mistake);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest(name = "{1}")
    @FieldSource("REASONS")
    void eachRejectionHasItsReason(ApiError error, String reason, UnaryOperator<SignedCall> mistake) {
        SignedCall call = mistake.apply(call());

        ApiException rejection =
                catchThrowableOfType(ApiException.class, () -> authenticator.authenticate(call.toSignedRequest(80)));

        assertThat(rejection.error()).isEqualTo(error);
        assertThat(rejection.detail()).isEqualTo(reason);
    }

    @Test
    void aRightSignatureIsAccepted() {
        SignedCall call = call().sign(TEMPORARY, SIGNED).header("X-Security-Token", "a-token");

        assertThat(authenticator.authenticate(call.toSignedRequest(80)).user()).isEqualTo("developer");
    }

    @Test
    void aRightSignatureForAScopeIsAccepted() {
        SignedCall call = call().sign(ScopedSigner.of(TEMPORARY), SIGNED).header("X-Security-Token", "a-token");

        assertThat(authenticator.authenticate(call.toSignedRequest(80)).user()).isEqualTo("developer");
    }

    private static SignedCall call() {
        return SignedCall.get("/a").header("Host", "localhost").header("X-Sdk-Date", SignedCall.DATE);
    }
}
