package dev.cceemulator.upgrade;

import dev.cceemulator.error.ApiException;
import dev.cceemulator.error.Refusal;
import dev.cceemulator.json.Fields;
import dev.cceemulator.json.JsonBody;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a client sent in the body of a request. */
public final class JsonRequest {
    private final @Nullable String contentType;
    private final byte[] body;

    /** @param contentType what the client says that the body is; null if it does not say */
    public JsonRequest(@Nullable String contentType, byte[] body) {
        this.contentType = contentType;
        this.body = body;
    }

    /**
     * Reads it.
     *
     * @throws ApiException naming the first thing that is wrong in it, with its JSON Pointer
     */
    public <T> T read(Function<Fields, T> reader) {
        if (!JsonBody.isJson(contentType)) {
            throw new ApiException(
                    Refusal.CONTENT_TYPE_UNSUPPORTED,
                    contentType == null
                            ? "Content-Type is missing; expected application/json"
                            : "Content-Type is '" + contentType + "'; expected application/json");
        }
        return JsonBody.read(body, mistake -> new ApiException(Refusal.BODY_INVALID, mistake), reader);
    }
}
