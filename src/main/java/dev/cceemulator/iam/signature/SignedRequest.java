package dev.cceemulator.iam.signature;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A request as it was sent, as far as authentication may need it. Headers and body are read on demand: a request with a
 * token needs one header.
 *
 * @param method such as {@code GET}
 * @param path as it is in the request line, percent-encoded, without the query
 * @param query the part behind the question mark, percent-encoded; null if there is no query
 * @param port the local port
 * @param headers the values that were sent under a name, whatever its case, in their order, without blanks around them
 *     and one character for each byte
 * @param body all bytes of the body; may be read any number of times
 */
public record SignedRequest(
        String method,
        String path,
        @Nullable String query,
        int port,
        Function<String, List<String>> headers,
        Supplier<byte[]> body) {

    /** The value of a header, or null if it was not sent; several values count as one list, as they do in HTTP. */
    public @Nullable String header(String name) {
        List<String> values = headers.apply(name);
        return values.isEmpty() ? null : String.join(", ", values);
    }
}
