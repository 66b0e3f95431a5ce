package dev.cceemulator.iam.v3;

import dev.cceemulator.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * The links of a list.
 *
 * @param previous the page before; absent where IAM's page does not have the link
 * @param next the page after it, likewise
 */
record Links(
        String self, @Nullable Object previous, @Nullable Object next) {

    /** The links of a list that has one page. */
    static Links ofOnePage(String self) {
        return new Links(self, Json.NULL, Json.NULL);
    }

    /** The only link of a list that is never divided into pages. */
    static Links self(String self) {
        return new Links(self, null, null);
    }

    /** The link of an entry of a list. */
    record Self(String self) {}
}
