package dev.cceemulator.definition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What of a field or parameter is compared.
 *
 * @param type its JSON type, such as string
 * @param values the values that it can have, empty where any is possible
 * @param required whether it is always present
 */
record FieldShape(
        String type,
        @JsonInclude(Include.NON_EMPTY) SortedSet<String> values,
        @JsonInclude(Include.NON_DEFAULT) boolean required) {

    FieldShape {
        values = values == null ? new TreeSet<>() : values;
    }
}
