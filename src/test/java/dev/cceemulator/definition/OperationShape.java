package dev.cceemulator.definition;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What of an operation is compared. Fields are named by their path, such as {@code items[].metadata.uid}.
 *
 * @param method the HTTP method
 * @param path the path template
 * @param parameters the parameters by location and name, such as {@code path cluster_id}
 * @param request the fields of the request's body
 * @param responses the fields of the response's body by status
 * @param examples the values of the examples, by {@code request} or status
 */
record OperationShape(
        String method,
        String path,
        SortedMap<String, FieldShape> parameters,
        @JsonInclude(Include.NON_EMPTY) SortedMap<String, FieldShape> request,
        SortedMap<String, SortedMap<String, FieldShape>> responses,
        @JsonInclude(Include.NON_EMPTY) SortedMap<String, JsonNode> examples) {

    OperationShape {
        request = request == null ? new TreeMap<>() : request;
        examples = examples == null ? new TreeMap<>() : examples;
    }

    /** The status of a successful response. */
    @JsonIgnore
    int responseStatus() {
        return Integer.parseInt(responses.firstKey());
    }

    /** The example of a successful response. */
    @JsonIgnore
    JsonNode response() {
        return examples.get(responses.firstKey());
    }
}
