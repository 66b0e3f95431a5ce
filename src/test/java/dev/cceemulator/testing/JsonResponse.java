package dev.cceemulator.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A response.
 *
 * @param status the HTTP status
 * @param body a missing node if there was none
 */
public record JsonResponse(int status, JsonNode body) {

    /** The text at a JSON Pointer; empty if there is none. */
    public String text(String pointer) {
        return body.at(pointer).asText();
    }

    /** The texts at a JSON Pointer of each of a list's items. */
    public List<String> texts(String list, String pointer) {
        List<String> texts = new ArrayList<>();
        body.at(list).forEach(item -> texts.add(item.at(pointer).asText()));
        return texts;
    }
}
