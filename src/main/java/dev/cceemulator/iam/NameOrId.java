package dev.cceemulator.iam;

import org.jspecify.annotations.Nullable;

/**
 * A reference to a user, a domain or a project: by its id, which takes precedence, or by its name.
 *
 * @param id its id, or null
 * @param name its name; null only where there is an id
 */
public record NameOrId(@Nullable String id, @Nullable String name) {

    /** Whether it refers to what has this id and this name. */
    boolean matches(String otherId, String otherName) {
        return id == null ? otherName.equals(name) : otherId.equals(id);
    }

    /** As the request has it. */
    String text() {
        return id == null ? String.valueOf(name) : id;
    }
}
