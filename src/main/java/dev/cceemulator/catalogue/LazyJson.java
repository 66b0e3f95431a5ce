package dev.cceemulator.catalogue;

import dev.cceemulator.json.Json;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A body that never changes, written at the first request for it: no start pays for a body that is not read. */
final class LazyJson {
    private final Object body;
    private volatile byte @Nullable [] written;

    LazyJson(Object body) {
        this.body = body;
    }

    /** The body as JSON. */
    byte[] json() {
        byte[] known = written;
        if (known == null) {
            // Two who ask at the same time write the same twice, which costs less than waiting for each other always.
            known = Json.write(body).getBytes(StandardCharsets.UTF_8);
            written = known;
        }
        return known;
    }
}
