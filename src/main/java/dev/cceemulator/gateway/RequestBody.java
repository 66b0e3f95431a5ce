package dev.cceemulator.gateway;

import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiException;
import io.javalin.http.Context;
import java.io.IOException;
import org.eclipse.jetty.http.HttpException;

/** The body of a request, which can be read once only, and is used by the check of a signature and by a handler. */
final class RequestBody {
    /** The limit of the real gateway. */
    static final int MAX_BYTES = 12 * 1024 * 1024;

    private static final String KEY = "body";

    private RequestBody() {}

    /**
     * All of it, read when it is asked for first, however it was transferred.
     *
     * @throws ApiException if it is too large, or does not come to its end
     */
    static byte[] of(Context request) {
        byte[] known = request.attribute(KEY);
        if (known != null) {
            return known;
        }
        byte[] body = read(request);
        request.attribute(KEY, body);
        return body;
    }

    /** Whether all of it was read. */
    static boolean isRead(Context request) {
        return request.attribute(KEY) != null;
    }

    private static byte[] read(Context request) {
        // A stream that is empty costs a buffer all the same, and every signed GET asks for its body.
        if (request.req().getContentLengthLong() <= 0 && request.header("Transfer-Encoding") == null) {
            return new byte[0];
        }
        if (request.req().getContentLengthLong() > MAX_BYTES) {
            throw tooLarge();
        }
        try {
            byte[] body = request.req().getInputStream().readNBytes(MAX_BYTES + 1);
            if (body.length > MAX_BYTES) {
                throw tooLarge();
            }
            return body;
        } catch (IOException | HttpException.RuntimeException e) {
            throw new ApiException(ApiError.REQUEST_UNREADABLE, "The body does not come to its end");
        }
    }

    private static ApiException tooLarge() {
        return new ApiException(ApiError.BODY_TOO_LARGE, "A body has at most " + MAX_BYTES + " bytes");
    }
}
