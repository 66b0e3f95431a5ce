package dev.cceemulator.requestlog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request and its response, as far as anyone may see them: no body, no query, and no part of a credential but
 * the name of an access key that is known to be one.
 *
 * @param requestId the id that the answer carries
 * @param at when it was answered
 * @param method as sent, but cut; a dash where it could not be read
 * @param path as sent, without the query, but cut; a dash where it could not be read
 * @param hasQuery whether there was a query
 * @param accessKey the name of the access key that it was signed with, if the emulator knows one of that name
 * @param asked what was asked for; null where no route was found
 * @param status the HTTP status
 * @param refused why it was rejected; null where it was not, or where the control API rejected it
 */
public record RequestRecord(
        String requestId,
        Instant at,
        String method,
        String path,
        boolean hasQuery,
        @Nullable String accessKey,
        @Nullable RequestInfo asked,
        int status,
        @Nullable Rejection refused) {
    /** Longer than that of any method there is. */
    private static final int MAX_METHOD = 20;

    /** Longer than any path that is answered. */
    private static final int MAX_PATH = 512;

    public RequestRecord {
        method = Truncated.to(MAX_METHOD, method);
        path = Truncated.to(MAX_PATH, path);
    }

    /** The code of the refusal; null where there is none. */
    public @Nullable String code() {
        return refused == null ? null : refused.refusal().code();
    }

    /** Whether method and path are here as they were sent. */
    public boolean isWhole() {
        return !(method + path).contains(Truncated.MARK) && path.startsWith("/");
    }
}
