package dev.cceemulator.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** The fields that a JSON schema describes, with references resolved and alternatives joined. */
final class SchemaFields {
    private final JsonNode document;
    private final SortedMap<String, FieldShape> fields = new TreeMap<>();
    private final Set<JsonNode> open = Collections.newSetFromMap(new IdentityHashMap<>());

    private SchemaFields(JsonNode document) {
        this.document = document;
    }

    /**
     * The fields of a schema by their path.
     *
     * @param document the document in which references are looked up
     */
    static SortedMap<String, FieldShape> of(JsonNode document, JsonNode schema) {
        SchemaFields reader = new SchemaFields(document);
        reader.read(schema, "", false);
        return reader.fields;
    }

    /** The shape of a parameter or of a field without those below it. */
    static FieldShape shape(JsonNode schema, boolean required) {
        return new FieldShape(type(schema), values(schema), required);
    }

    /** The node to which a chain of references leads. */
    static JsonNode resolve(JsonNode document, JsonNode node) {
        JsonNode resolved = node;
        while (resolved.has("$ref")) {
            resolved = document.at(resolved.get("$ref").asText().substring(1));
        }
        return resolved;
    }

    /** Reads a schema once within itself, since some describe themselves. */
    private void read(JsonNode reference, String path, boolean required) {
        JsonNode schema = resolve(document, reference);
        if (open.add(schema)) {
            readFields(schema, path, required);
            open.remove(schema);
        }
    }

    private void readFields(JsonNode schema, String path, boolean required) {
        for (String combination : new String[] {"allOf", "anyOf", "oneOf"}) {
            schema.path(combination).forEach(part -> read(part, path, required));
        }
        if (!path.isEmpty() && (schema.has("type") || schema.has("properties"))) {
            fields.merge(path, shape(schema, required), SchemaFields::join);
        }
        String prefix = path.isEmpty() ? "" : path + ".";
        TreeSet<String> always = new TreeSet<>();
        schema.path("required").forEach(name -> always.add(name.asText()));
        schema.path("properties")
                .properties()
                .forEach(property ->
                        read(property.getValue(), prefix + property.getKey(), always.contains(property.getKey())));
        if (schema.has("items")) {
            read(schema.get("items"), path + "[]", false);
        }
        if (schema.path("additionalProperties").isObject()) {
            read(schema.get("additionalProperties"), prefix + "*", false);
        }
    }

    private static FieldShape join(FieldShape one, FieldShape other) {
        SortedSet<String> types = new TreeSet<>(List.of((one.type() + "|" + other.type()).split("\\|")));
        SortedSet<String> values = new TreeSet<>();
        if (!one.values().isEmpty() && !other.values().isEmpty()) {
            values.addAll(one.values());
            values.addAll(other.values());
        }
        return new FieldShape(String.join("|", types), values, one.required() && other.required());
    }

    private static String type(JsonNode schema) {
        return schema.path("type").asText("object");
    }

    /** Enumerated values, and a pattern that is a constant, such as {@code v3}. */
    private static SortedSet<String> values(JsonNode schema) {
        TreeSet<String> values = new TreeSet<>();
        StreamSupport.stream(schema.path("enum").spliterator(), false)
                .filter(value -> !value.isNull())
                .forEach(value -> values.add(value.asText()));
        String pattern = schema.path("pattern").asText();
        if (pattern.matches("[\\w.]+")) {
            values.add(pattern);
        }
        return values;
    }
}
