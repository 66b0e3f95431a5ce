package dev.cceemulator.control;

import dev.cceemulator.json.JsonBody;
import dev.cceemulator.json.JsonObjectReader;
import dev.cceemulator.project.ProjectException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** What was sent to the emulator's own API: JSON, whatever its Content-Type says, since curl says something else. */
final class ControlRequest {
    private static final byte[] EMPTY = "{}".getBytes(StandardCharsets.UTF_8);

    private ControlRequest() {}

    /**
     * Reads a body. One that is empty counts as an empty object.
     *
     * @throws ProjectException naming the first thing that is wrong in it, with its JSON Pointer
     */
    static <T> T read(byte[] body, Function<JsonObjectReader, T> reader) {
        return JsonBody.readStrictly(body.length == 0 ? EMPTY : body, ProjectException::invalid, reader);
    }
}
