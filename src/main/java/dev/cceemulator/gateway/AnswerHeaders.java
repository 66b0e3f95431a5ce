package dev.cceemulator.gateway;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** The headers that every answer of the real service was seen to carry, whatever it says. */
final class AnswerHeaders {
    static final String REQUEST_ID = "X-Request-Id";

    private static final Map<String, String> FIXED = new LinkedHashMap<>();

    static {
        FIXED.put("Server", "api-gateway");
        FIXED.put("Strict-Transport-Security", "max-age=31536000; includeSubdomains;");
        FIXED.put("X-Content-Type-Options", "nosniff");
        FIXED.put("X-Download-Options", "noopen");
        FIXED.put("X-Frame-Options", "SAMEORIGIN");
        FIXED.put("X-XSS-Protection", "1; mode=block;");
    }

    private AnswerHeaders() {}

    /** Sets them all on one answer. */
    static void set(BiConsumer<String, String> header, String requestId) {
        FIXED.forEach(header);
        header.accept(REQUEST_ID, requestId);
    }
}
