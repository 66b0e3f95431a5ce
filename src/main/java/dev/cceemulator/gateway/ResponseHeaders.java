package dev.cceemulator.gateway;

import dev.cceemulator.operation.ApiFamily;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.eclipse.jetty.ee10.servlet.ServletContextResponse;
import org.eclipse.jetty.http.HttpHeader;

/** The headers that every observed response of the real service carries. */
final class ResponseHeaders {
    static final String REQUEST_ID = "X-Request-Id";

    /** IAM's media type as Jetty normalises it: lower case, and no space. */
    private static final String NORMALISED_IAM_TYPE = "application/json;charset=utf-8";

    private static final Map<String, String> COMMON = new LinkedHashMap<>();

    static {
        COMMON.put("Server", "api-gateway");
        COMMON.put("Strict-Transport-Security", "max-age=31536000; includeSubdomains;");
        COMMON.put("X-Content-Type-Options", "nosniff");
        COMMON.put("X-Download-Options", "noopen");
        COMMON.put("X-Frame-Options", "SAMEORIGIN");
        COMMON.put("X-XSS-Protection", "1; mode=block;");
    }

    private ResponseHeaders() {}

    /** Sets all of them on a response. */
    static void set(BiConsumer<String, String> header, String requestId) {
        COMMON.forEach(header);
        header.accept(REQUEST_ID, requestId);
    }

    /** Restores the media type that Jetty normalised, past the layer that does so. */
    static void keepContentType(Context request) {
        if (NORMALISED_IAM_TYPE.equals(request.res().getContentType())) {
            ServletContextResponse.getServletContextResponse(request.res())
                    .getWrapped()
                    .getHeaders()
                    .put(HttpHeader.CONTENT_TYPE, ApiFamily.IAM.contentType());
        }
    }

    /** Adds the header that IAM's own responses carry, errors too; those of the gateway in front of it do not. */
    static void addIamTrace(Context request) {
        request.header("X-IAM-Trace-Id", "token_local_null_" + request.res().getHeader(REQUEST_ID));
    }
}
