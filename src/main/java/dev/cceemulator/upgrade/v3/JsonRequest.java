package dev.cceemulator.upgrade.v3;

import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.json.JsonBody;
import dev.cceemulator.json.JsonObjectReader;
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
    public <T> T read(Function<JsonObjectReader, T> reader) {
        if (!JsonBody.isJson(contentType)) {
            throw new ApiException(
                    ApiError.CONTENT_TYPE_UNSUPPORTED,
                    contentType == null
                            ? "Content-Type is missing; expected application/json"
                            : "Content-Type is '" + contentType + "'; expected application/json");
        }
        return JsonBody.read(body, mistake -> new ApiException(ApiError.BODY_INVALID, mistake), reader);
    }
}
