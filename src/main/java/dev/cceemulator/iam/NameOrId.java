package dev.cceemulator.iam;

import dev.cceemulator.json.JsonObjectReader;
import org.jspecify.annotations.Nullable;

/**
 * How a request names a user, a domain or a project: by its id, which wins, or by its name.
 *
 * @param id its id, or null
 * @param name its name; null only where there is an id
 */
record NameOrId(@Nullable String id, @Nullable String name) {

    static NameOrId of(JsonObjectReader named) {
        NameOrId reference = new NameOrId(named.text("id"), named.text("name"));
        if (reference.id() == null && reference.name() == null) {
            named.problem("id", "one of the fields id and name is required");
        }
        return reference;
    }

    /** Whether it means what has this id and this name. */
    boolean isTo(String itsId, String itsName) {
        return id == null ? itsName.equals(name) : itsId.equals(id);
    }

    /** As the request has it. */
    String text() {
        return id == null ? String.valueOf(name) : id;
    }
}
