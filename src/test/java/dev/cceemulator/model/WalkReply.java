package dev.cceemulator.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cceemulator.testing.JsonResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A response.
 *
 * @param status the status
 * @param body the JSON
 */
record WalkReply(int status, Object body) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static WalkReply of(JsonResponse response) {
        return new WalkReply(response.status(), MAPPER.convertValue(response.body(), Object.class));
    }

    /** The value at a JSON Pointer, which has to exist. */
    Object at(String... names) {
        Object value = body;
        for (String name : names) {
            value = Objects.requireNonNull(((Map<?, ?>) value).get(name), name);
        }
        return value;
    }

    String text(String... names) {
        return (String) at(names);
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> object(String... names) {
        return (Map<String, Object>) at(names);
    }

    @SuppressWarnings("unchecked")
    List<Object> list(String... names) {
        return (List<Object>) at(names);
    }

    /** The workflows in {@code items}, as a list in every dialect. */
    List<WalkReply> items() {
        Object items = object().get("items");
        if (items == null) {
            return List.of();
        }
        List<?> all = items instanceof List<?> several ? several : List.of(items);
        return all.stream().map(item -> new WalkReply(status, item)).toList();
    }
}
