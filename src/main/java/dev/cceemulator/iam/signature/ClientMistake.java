package dev.cceemulator.iam.signature;

import dev.cceemulator.error.SignatureDiagnosis;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A mistake that clients are known to make when they sign.
 *
 * @param description the mistake, and the right way
 * @param signed what a client signs by this mistake
 * @param credential what the client signs it with
 */
record ClientMistake(String description, CanonicalRequest signed, Credential credential) {
    private static final String NONE_MATCHES =
            "The signature is that of another secret key, or something that is signed differs from what was sent";

    /** The hash that clients sign which serialize a missing body. */
    private static final String HASH_OF_EMPTY_OBJECT = Sha256.hex("{}".getBytes(StandardCharsets.UTF_8));

    /**
     * Tries every known mistake.
     *
     * @param right what should have been signed
     * @param credential what it should have been signed with
     * @param secretKey the secret half of the pair, so that it is not shown
     * @param wasSigned whether the signature that was sent is of this request, with this credential
     */
    static SignatureDiagnosis diagnose(
            CanonicalRequest right,
            SignedRequest sent,
            Credential credential,
            String secretKey,
            BiPredicate<CanonicalRequest, Credential> wasSigned) {
        String finding = candidates(right, sent, credential)
                .filter(mistake -> wasSigned.test(mistake.signed(), mistake.credential()))
                .map(ClientMistake::description)
                .findFirst()
                .orElse(NONE_MATCHES);
        return new SignatureDiagnosis(RedactedRequest.of(right, secretKey), finding);
    }

    private static Stream<ClientMistake> candidates(CanonicalRequest right, SignedRequest sent, Credential credential) {
        String path = right.path();
        Stream<ClientMistake> ofRequest = Stream.of(
                new ClientMistake(
                        "The path was signed without the slash that its canonical form ends with",
                        right.withPath(path.substring(0, path.length() - 1)),
                        credential),
                new ClientMistake(
                        "The path was signed as it reads when decoded, instead of percent-encoded",
                        right.withPath(decoded(path)),
                        credential),
                new ClientMistake(
                        "The query was signed in the order in which it was sent, instead of sorted",
                        right.withQuery(CanonicalQuery.unsorted(sent.query())),
                        credential),
                new ClientMistake(
                        "The request was signed as if it had no body", right.withBodyHash(Sha256.OF_EMPTY), credential),
                new ClientMistake(
                        "The request was signed as if its body were {}, which was not sent",
                        right.withBodyHash(HASH_OF_EMPTY_OBJECT),
                        credential));
        return Stream.of(ofRequest, otherHosts(right, sent, credential), credential.mistakes(right))
                .flatMap(Function.identity());
    }

    private static Stream<ClientMistake> otherHosts(CanonicalRequest right, SignedRequest sent, Credential credential) {
        List<String> signed = right.headers().getOrDefault("host", List.of());
        return signed.stream()
                .flatMap(host -> HostNames.alternatives(host, sent.port())
                        .map(other -> new ClientMistake(
                                "The host was signed as " + other + ", and was sent as " + host,
                                right.withHeader("host", other),
                                credential)));
    }

    /** The path with one character for each byte, as in every text that is signed. */
    private static String decoded(String path) {
        return new String(PercentEncoding.decode(path), StandardCharsets.ISO_8859_1);
    }
}
