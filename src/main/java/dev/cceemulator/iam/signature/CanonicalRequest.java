package dev.cceemulator.iam.signature;

import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The parts of a request that are signed, in their canonical form.
 *
 * @param method as sent
 * @param path with each segment encoded again, and a slash at its end
 * @param query its parameters, encoded again and sorted
 * @param headers the values of each signed header, by its name in lower case
 * @param bodyHash the SHA-256 of the body, or the value that the client sent in its place
 */
record CanonicalRequest(
        String method, String path, String query, SortedMap<String, List<String>> headers, String bodyHash) {
    private static final String BODY_HASH = "X-Sdk-Content-Sha256";
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /**
     * Computes the canonical form of a request.
     *
     * @throws ApiException if a signed header was not sent
     */
    static CanonicalRequest of(SignedRequest request, List<String> signedHeaders) {
        TreeMap<String, List<String>> headers = new TreeMap<>();
        for (String name : signedHeaders) {
            List<String> values = request.headers().apply(name);
            if (values.isEmpty()) {
                throw new ApiException(
                        ApiError.SIGNATURE_MALFORMED,
                        "SignedHeaders names " + name + ", which the request does not carry");
            }
            headers.put(
                    name, values.size() == 1 ? values : values.stream().sorted().toList());
        }
        String givenHash = request.header(BODY_HASH);
        return new CanonicalRequest(
                request.method(),
                path(request.path()),
                CanonicalQuery.sorted(request.query()),
                headers,
                givenHash == null ? Sha256.hex(request.body().get()) : givenHash);
    }

    private static String path(String sent) {
        String encoded = PercentEncoding.isCanonical(sent) ? sent : encoded(sent);
        return encoded.endsWith("/") ? encoded : encoded + "/";
    }

    private static String encoded(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(segment -> PercentEncoding.encode(PercentEncoding.decode(segment)))
                .collect(Collectors.joining("/"));
    }

    CanonicalRequest withPath(String other) {
        return new CanonicalRequest(method, other, query, headers, bodyHash);
    }

    CanonicalRequest withQuery(String other) {
        return new CanonicalRequest(method, path, other, headers, bodyHash);
    }

    /** With another value of a header that is signed. */
    CanonicalRequest withHeader(String name, String value) {
        TreeMap<String, List<String>> others = new TreeMap<>(headers);
        others.put(name, List.of(value));
        return new CanonicalRequest(method, path, query, others, bodyHash);
    }

    CanonicalRequest withBodyHash(String other) {
        return new CanonicalRequest(method, path, query, headers, other);
    }

    /** With each run of blanks inside a header's value as one blank. */
    CanonicalRequest withBlanksCollapsed() {
        TreeMap<String, List<String>> others = new TreeMap<>(headers);
        others.replaceAll((name, values) -> values.stream()
                .map(value -> BLANKS.matcher(value).replaceAll(" "))
                .toList());
        return new CanonicalRequest(method, path, query, others, bodyHash);
    }

    /** A POST without a body as a form that has the query as its body; other requests as they are. */
    CanonicalRequest withQueryInPlaceOfBody() {
        if (!method.equals("POST") || !bodyHash.equals(Sha256.OF_EMPTY)) {
            return this;
        }
        String form = query.replace("%20", "+");
        return withQuery("").withBodyHash(Sha256.hex(form.getBytes(StandardCharsets.UTF_8)));
    }

    /** The lines of which the hash is signed. */
    String text() {
        StringBuilder lines = new StringBuilder();
        headers.forEach((name, values) -> values.forEach(
                value -> lines.append(name).append(':').append(value).append('\n')));
        return String.join("\n", method, path, query, lines, String.join(";", headers.keySet()), bodyHash);
    }

    /** The hash that is signed, of the bytes as they were sent, whatever their encoding. */
    String hash() {
        return Sha256.hex(text().getBytes(StandardCharsets.ISO_8859_1));
    }
}
