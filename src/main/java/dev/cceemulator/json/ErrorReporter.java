package dev.cceemulator.json;

import java.util.Set;

/** Collects the problems of one JSON text. */
public interface ErrorReporter {
    /** Reports a wrong value, or an object that lacks a field. */
    void add(JsonValue location, String message);

    /** Reports an unknown field. */
    void addUnknown(JsonValue location, Set<String> allowed);

    /** Reports a member whose name the object already has. */
    default void addDuplicate(JsonValue location) {
        add(location, "duplicate key");
    }

    /** Whether an empty string counts as absent for values of every kind, not only for strings. */
    default boolean treatsEmptyAsAbsent() {
        return true;
    }

    /** The name of a location in a message. */
    String location(JsonValue value);
}
