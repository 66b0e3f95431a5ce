package dev.cceemulator.requestlog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The public facts of a request and its response: no body, no query, and no part of a credential except
 * the name of an access key that is known to be one.
 *
 * @param requestId the id that the response carries
 * @param at the time of the response
 * @param method the method as sent, but truncated; a dash if it could not be read
 * @param path the path as sent, without the query, but truncated; a dash if it could not be read
 * @param hasQuery whether there was a query
 * @param accessKey the access key that it was signed with, if the emulator knows it
 * @param info the operation and its resources; null if no route was found
 * @param status the HTTP status
 * @param rejection why it was rejected; null if it was not, or if the control API rejected it
 */
public record RequestRecord(
        String requestId,
        Instant at,
        String method,
        String path,
        boolean hasQuery,
        @Nullable String accessKey,
        @Nullable RequestInfo info,
        int status,
        @Nullable Rejection rejection) {
    /** Longer than any existing method. */
    private static final int MAX_METHOD = 20;

    /** Longer than any valid path. */
    private static final int MAX_PATH = 512;

    public RequestRecord {
        method = Truncated.to(MAX_METHOD, method);
        path = Truncated.to(MAX_PATH, path);
    }

    /** The vendor's error code; null if the request was not rejected. */
    public @Nullable String code() {
        return rejection == null ? null : rejection.error().code();
    }

    /** Whether method and path are complete, exactly as sent. */
    public boolean isComplete() {
        return !(method + path).contains(Truncated.MARK) && path.startsWith("/");
    }
}
