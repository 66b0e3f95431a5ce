package dev.cceemulator.json;

import java.util.Set;

/** Where the mistakes in one JSON text are told. */
public interface ErrorReporter {
    /** A value that is wrong, or an object that lacks one. */
    void add(JsonValue place, String message);

    /** A field that nobody asked for. */
    void addUnknown(JsonValue place, Set<String> allowed);

    /** A member whose name its object has already. */
    default void addDuplicate(JsonValue place) {
        add(place, "this key stands twice in its object");
    }

    /** Whether an empty string may stand for anything that is absent, and not only for a text. */
    default boolean treatsEmptyAsAbsent() {
        return true;
    }

    /** How a message names a place. */
    String place(JsonValue value);
}
