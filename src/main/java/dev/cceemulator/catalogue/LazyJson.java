package dev.cceemulator.catalogue;

import dev.cceemulator.json.Json;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A constant body that is written as JSON at the first request for it, which keeps the start fast. */
final class LazyJson {
    private final Object body;
    private volatile byte @Nullable [] cachedJson;

    LazyJson(Object body) {
        this.body = body;
    }

    /** The body as JSON. */
    byte[] json() {
        byte[] json = cachedJson;
        if (json == null) {
            // Concurrent first requests may write the same body twice, which costs less than a lock for every request.
            json = Json.write(body).getBytes(StandardCharsets.UTF_8);
            cachedJson = json;
        }
        return json;
    }
}
