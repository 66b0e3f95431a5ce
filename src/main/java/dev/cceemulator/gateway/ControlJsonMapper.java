package dev.cceemulator.gateway;

import dev.cceemulator.json.Json;
import io.javalin.json.JsonMapper;
import java.lang.reflect.Type;

/** Lets handlers write through the emulator's one JSON writer. */
final class ControlJsonMapper implements JsonMapper {
    @Override
    public String toJsonString(Object body, Type type) {
        return Json.write(body);
    }
}
