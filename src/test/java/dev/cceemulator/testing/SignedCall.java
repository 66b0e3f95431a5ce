package dev.cceemulator.testing;

import dev.cceemulator.iam.signature.SignedRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A request that is signed, and then sent byte for byte. Changes after signing simulate
 * tampering. Text has one character for each byte.
 */
public final class SignedCall {
    public static final String DATE = "20231125T025725Z";

    /** The instant of {@link #DATE}. */
    public static final Instant NOW = Instant.parse("2023-11-25T02:57:25Z");

    private final List<Header> headers = new ArrayList<>();
    private String method;
    private String path;
    private String signedPath;
    private String query = "";
    private String signedQuery = "";
    private String body = "";
    private boolean isChunked;
    private String brokenEnd = "";

    private record Header(String name, String value) {}

    private SignedCall(String method, String path) {
        this.method = method;
        path(path, path + "/");
    }

    /** A GET request for a path that needs no encoding. */
    public static SignedCall get(String path) {
        return new SignedCall("GET", path);
    }

    public SignedCall method(String other) {
        method = other;
        return this;
    }

    public SignedCall path(String sent, String canonical) {
        path = sent;
        signedPath = canonical;
        return this;
    }

    public SignedCall query(String sent, String canonical) {
        query = "?" + sent;
        signedQuery = canonical;
        return this;
    }

    /** Replaces the headers with a name. */
    public SignedCall header(String name, String value) {
        return withoutHeader(name).addHeader(name, value);
    }

    public SignedCall addHeader(String name, String value) {
        headers.add(new Header(name, value));
        return this;
    }

    public SignedCall withoutHeader(String name) {
        headers.removeIf(header -> header.name().equalsIgnoreCase(name));
        return this;
    }

    public SignedCall body(String content) {
        body = content;
        return this;
    }

    /** Sends the body in two chunks, without Content-Length. */
    public SignedCall chunked() {
        isChunked = true;
        return this;
    }

    /** Sends an invalid last chunk. */
    public SignedCall withBrokenEnd(String noChunk) {
        brokenEnd = noChunk;
        return chunked();
    }

    /** Signs the current request. */
    public SignedCall sign(RequestSigner signer, List<String> signedHeaders) {
        return signWithMistake(signer, signedHeaders, UnaryOperator.identity());
    }

    /** Signs another text than the canonical request. */
    public SignedCall signWithMistake(RequestSigner signer, List<String> signedHeaders, UnaryOperator<String> mistake) {
        return header(
                "Authorization",
                signer.authorization(mistake.apply(canonical(signedHeaders)), value("X-Sdk-Date"), signedHeaders));
    }

    /** The canonical request as the vendor describes it. */
    public String canonical(List<String> signedHeaders) {
        String lines = signedHeaders.stream()
                .flatMap(name -> values(name).stream().sorted().map(value -> name + ":" + value.strip() + "\n"))
                .collect(Collectors.joining());
        String hash = values("X-Sdk-Content-Sha256").stream()
                .findFirst()
                .orElseGet(() -> Signer.sha256(body.getBytes(StandardCharsets.ISO_8859_1)));
        return String.join("\n", method, signedPath, signedQuery, lines, String.join(";", signedHeaders), hash);
    }

    /** Sends it, and reads the response. */
    public RawHttp.Answer send(int port) throws IOException {
        String head = method + " " + path + query + " HTTP/1.1\r\n"
                + headers.stream()
                        .map(header -> header.name() + ": " + header.value() + "\r\n")
                        .collect(Collectors.joining())
                + "Connection: close\r\n";
        return RawHttp.send(
                port, head + (isChunked ? chunks() : "Content-Length: " + body.length() + "\r\n\r\n" + body));
    }

    private String chunks() {
        int half = body.length() / 2;
        return "Transfer-Encoding: chunked\r\n\r\n"
                + chunk(body.substring(0, half))
                + chunk(body.substring(half))
                + brokenEnd
                + "0\r\n\r\n";
    }

    private static String chunk(String part) {
        return Integer.toHexString(part.length()) + "\r\n" + part + "\r\n";
    }

    /** The request as the gateway reads it on a port. */
    public SignedRequest toSignedRequest(int port) {
        return new SignedRequest(
                method,
                path,
                query.isEmpty() ? null : query.substring(1),
                port,
                name -> values(name).stream().map(String::strip).toList(),
                () -> body.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The only value of a header. */
    public String value(String name) {
        return values(name).get(0);
    }

    private List<String> values(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .toList();
    }
}
