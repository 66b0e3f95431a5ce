package dev.cceemulator.json;

import java.util.List;
import java.util.Map;

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
