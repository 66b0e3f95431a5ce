package dev.cceemulator.json;

import java.util.Set;

/** Collects the problems of one JSON text. */
public interface ErrorReporter {
    /** A value that is wrong, or an object that lacks one. */
    void add(JsonValue place, String message);

    /** Reports an unknown field. */
    void addUnknown(JsonValue place, Set<String> allowed);

    /** A member whose name its object has already. */
    default void addDuplicate(JsonValue place) {
        add(place, "this key stands twice in its object");
    }

    /** Whether an empty string reads as absent for values of every kind, and not only for texts. */
    default boolean treatsEmptyAsAbsent() {
        return true;
    }

    /** The name of a location in a message. */
    String place(JsonValue value);
}
