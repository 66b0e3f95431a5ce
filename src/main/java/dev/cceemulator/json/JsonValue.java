package dev.cceemulator.json;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A JSON value with its location, so that a problem can be reported with it.
 *
 * @param kind its kind
 * @param pointer its JSON Pointer (RFC 6901) from the root, which is the empty string
 * @param line the line of its first character, counted from 1
 * @param text the scalar as written, without the quotes of a string; empty for objects and arrays
 * @param members the members of an object in their order; empty for anything else
 * @param elements the elements of an array; empty for anything else
 */
public record JsonValue(
        Kind kind, String pointer, int line, String text, Map<String, JsonValue> members, List<JsonValue> elements) {

    /** The value as compact JSON, without members and elements that are null or the empty string. */
    public String toCompactJson() {
        return switch (kind) {
            case OBJECT ->
                members.entrySet().stream()
                        .filter(member -> !member.getValue().isEmpty())
                        .map(member -> Json.write(member.getKey()) + ":"
                                + member.getValue().toCompactJson())
                        .collect(Collectors.joining(",", "{", "}"));
            case ARRAY ->
                elements.stream()
                        .filter(element -> !element.isEmpty())
                        .map(JsonValue::toCompactJson)
                        .collect(Collectors.joining(",", "[", "]"));
            case STRING -> Json.write(text);
            default -> text;
        };
    }

    private boolean isEmpty() {
        return kind == Kind.NULL || (kind == Kind.STRING && text.isEmpty());
    }

    /** The kinds of JSON values, with the name that a message uses. */
    public enum Kind {
        OBJECT("an object"),
        ARRAY("an array"),
        STRING("a string"),
        NUMBER("a number"),
        BOOLEAN("a boolean"),
        NULL("null");

        private final String description;

        Kind(String description) {
            this.description = description;
        }

        /** The name with its article, for messages. */
        public String description() {
            return description;
        }
    }
}
