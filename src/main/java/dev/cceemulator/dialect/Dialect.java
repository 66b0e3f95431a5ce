package dev.cceemulator.dialect;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The form in which a project's clients expect upgrade workflows on the wire. Errors are the same in all dialects. */
public enum Dialect {
    /** The documented page to the letter: the editions of 2024 and 2025. */
    DOCUMENTED("documented"),

    /** The model of the vendor's SDKs that were generated before 2026-04-24. */
    SDK_OBJECT("sdk-object"),

    /** The model of the vendor's SDKs that were generated since 2026-04-24. */
    SDK_ARRAY("sdk-array"),

    /** The vendor's API definition since 2026-04-25, with the example of 2026-09-18. */
    DEFINITION("definition");

    private final String id;

    Dialect(String id) {
        this.id = id;
    }

    /** The name in flags, fixtures and responses, such as sdk-array. */
    public String id() {
        return id;
    }

    /** The dialect with a name, which is case-sensitive; empty if there is none. */
    public static Optional<Dialect> find(String id) {
        return Arrays.stream(values()).filter(dialect -> dialect.id.equals(id)).findFirst();
    }

    /**
     * The dialect with a name.
     *
     * @throws IllegalArgumentException if there is none; the message lists the names
     */
    public static Dialect of(String id) {
        return find(Objects.requireNonNull(id, "id"))
                .orElseThrow(
                        () -> new IllegalArgumentException("'" + id + "' is not a dialect; expected one of " + ids()));
    }

    /** The names of all dialects, for messages. */
    public static String ids() {
        return Arrays.stream(values()).map(Dialect::id).collect(Collectors.joining(", "));
    }
}
