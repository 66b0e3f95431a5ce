package dev.cceemulator.http;

import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.ApiException;
import dev.cceemulator.json.JsonBody;
import dev.cceemulator.json.JsonObjectReader;
import dev.cceemulator.operation.ApiFamily;
import dev.cceemulator.project.ProjectException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the JSON body of a request by the rules of its API family. */
final class JsonRequestBody {
    private static final byte[] EMPTY_OBJECT = "{}".getBytes(StandardCharsets.UTF_8);

    private JsonRequestBody() {}

    /**
     * Reads a body.
     *
     * @param contentType the media type that the client declares; null if it declares none
     * @throws ApiException in the families of the real service, {@link ProjectException} in that of the control API, naming
     *     the first thing that is wrong, with its JSON Pointer
     */
    static <T> T read(
            ApiFamily family, @Nullable String contentType, byte[] content, Function<JsonObjectReader, T> reader) {
        return switch (family) {
            case CCE -> {
                requireJson(contentType);
                yield JsonBody.read(content, problem -> new ApiException(ApiError.BODY_INVALID, problem), reader);
            }
            case IAM -> {
                if (!JsonBody.isJson(contentType)) {
                    throw iamError("Content-Type has to be application/json");
                }
                yield JsonBody.read(content, JsonRequestBody::iamError, reader);
            }
            case CONTROL -> {
                if (!JsonBody.hasKnownCharset(contentType)) {
                    throw ProjectException.invalid("Content-Type is '" + contentType
                            + "', with an unknown charset; expected application/json");
                }
                yield JsonBody.readStrictly(
                        content.length == 0 ? EMPTY_OBJECT : content, ProjectException::invalid, reader);
            }
        };
    }

    private static void requireJson(@Nullable String contentType) {
        if (!JsonBody.isJson(contentType)) {
            throw new ApiException(
                    ApiError.CONTENT_TYPE_UNSUPPORTED,
                    contentType == null
                            ? "Content-Type is missing; expected application/json"
                            : "Content-Type is '" + contentType + "'; expected application/json");
        }
    }

    private static ApiException iamError(String problem) {
        ApiError error = ApiError.IAM_BODY_INVALID;
        return new ApiException(error, error.message() + ": " + problem);
    }
}
