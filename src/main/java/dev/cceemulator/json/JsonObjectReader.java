package dev.cceemulator.json;

import dev.cceemulator.json.JsonValue.Kind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON object field by field. Null and the empty string count as absent. Every problem is
 * reported with its location, and a fallback replaces the wrong value so that reading continues and finds others.
 */
public final class JsonObjectReader implements AutoCloseable {
    /** More than any value of the service, and well below the size of a column. */
    private static final int MAX_TEXT = 65_536;

    /** Messages are one line, so values that are longer than any valid one are truncated. */
    private static final int MAX_QUOTED = 60;

    /** Not an object, so that none of its fields are reported as missing. */
    private static final JsonValue ABSENT = new JsonValue(Kind.NULL, "", 0, "", Map.of(), List.of());

    private final ErrorReporter errors;
    private final JsonValue object;
    private final Set<String> readFields = new LinkedHashSet<>();

    private JsonObjectReader(ErrorReporter errors, JsonValue object) {
        this.errors = errors;
        this.object = object;
    }

    /** Reads a value that has to be an object. */
    public static <T> T read(ErrorReporter errors, JsonValue value, Function<JsonObjectReader, T> reader) {
        return new JsonObjectReader(errors, value).read(value, reader);
    }

    /** Reports the fields that were not read. */
    @Override
    public void close() {
        object.members().forEach((name, value) -> {
            if (!readFields.contains(name)) {
                errors.addUnknown(value, readFields);
            }
        });
    }

    /** Ignores all other fields. */
    public JsonObjectReader ignoreOthers() {
        readFields.addAll(object.members().keySet());
        return this;
    }

    /** Whether the object has any of these fields; none of them counts as read. */
    public boolean hasAny(String... names) {
        return Stream.of(names).anyMatch(object.members()::containsKey);
    }

    /** The location of a field in messages: the field, or the object where it is absent. */
    public JsonValue at(String name) {
        return object.members().getOrDefault(name, object);
    }

    /** Reports a problem of a field, or of the object where the field is absent. */
    public void problem(String name, String message) {
        problem(at(name), message);
    }

    /** Reports a problem of a value. */
    public void problem(JsonValue value, String message) {
        errors.add(value, message);
    }

    /** The name of a value's location in a message. */
    public String location(JsonValue value) {
        return errors.location(value);
    }

    /** The value of a field, of any kind; null if it is absent. */
    public @Nullable JsonValue value(String name) {
        readFields.add(name);
        JsonValue value = object.members().get(name);
        return value == null || isAbsent(value) ? null : value;
    }

    private boolean isAbsent(JsonValue value) {
        return value.kind() == Kind.NULL || (errors.treatsEmptyAsAbsent() && isEmptyText(value));
    }

    private static boolean isEmptyText(JsonValue value) {
        return value.kind() == Kind.STRING && value.text().isEmpty();
    }

    /** A string. */
    public @Nullable String text(String name) {
        JsonValue value = value(name, Kind.STRING);
        if (value == null) {
            return null;
        }
        if (value.text().length() > MAX_TEXT) {
            errors.add(value, "longer than " + MAX_TEXT + " characters");
        }
        return value.text();
    }

    /** A required string. */
    public String requiredText(String name) {
        return required(name, text(name), "");
    }

    /** A boolean. */
    public @Nullable Boolean bool(String name) {
        JsonValue value = value(name, Kind.BOOLEAN);
        return value == null ? null : Boolean.valueOf(value.text());
    }

    /** A boolean, or the string "true" or "false" as in older responses of the service. */
    public @Nullable Boolean boolOrString(String name) {
        JsonValue value = value(name);
        if (value == null) {
            return null;
        }
        boolean isText = value.kind() == Kind.STRING && List.of("true", "false").contains(value.text());
        if (value.kind() != Kind.BOOLEAN && !isText) {
            errors.add(value, "expected true or false, got " + quoted(value));
        }
        return Boolean.valueOf(value.text());
    }

    /**
     * A string that is parsed.
     *
     * @param parser parses the string
     * @param problem the text after the string in the message if it cannot be parsed
     */
    public <T> @Nullable T parsed(String name, Function<String, Optional<T>> parser, Supplier<String> problem) {
        JsonValue value = value(name, Kind.STRING);
        if (value == null) {
            return null;
        }
        T parsed = parser.apply(value.text()).orElse(null);
        if (parsed == null) {
            errors.add(value, quoted(value) + " " + problem.get());
        }
        return parsed;
    }

    /** The value of a required field; where it is absent, that is reported, and the fallback is returned. */
    public <T> T required(String name, @Nullable T value, T fallback) {
        if (value != null) {
            return value;
        }
        // A value that is present but wrong has been reported already.
        JsonValue given = value(name);
        if ((given == null || isEmptyText(given)) && object.kind() == Kind.OBJECT) {
            problem(name, "the field " + name + " is required");
        }
        return fallback;
    }

    /** An optional field with only one valid value. */
    public void constant(String name, String expected) {
        JsonValue value = value(name);
        if (value != null && !(value.kind() == Kind.STRING && value.text().equals(expected))) {
            errors.add(value, "expected \"" + expected + "\", got " + quoted(value));
        }
    }

    /** A required field with only one valid value. */
    public void requiredConstant(String name, String expected) {
        JsonValue value = value(name);
        boolean isGiven = value != null && !isEmptyText(value);
        required(name, isGiven ? expected : null, expected);
        if (isGiven) {
            constant(name, expected);
        }
    }

    /** A string with a few valid values. */
    public @Nullable String oneOf(String name, List<String> allowed) {
        return parsed(
                name,
                text -> Optional.of(text).filter(allowed::contains),
                () -> "is unknown; allowed are " + String.join(", ", allowed));
    }

    /** An integer within bounds. */
    public @Nullable Integer number(String name, int min, int max) {
        JsonValue value = value(name, Kind.NUMBER);
        if (value == null) {
            return null;
        }
        boolean isWhole = value.text().matches("-?\\d{1,10}");
        long number = isWhole ? Long.parseLong(value.text()) : min;
        if (!isWhole || number < min || number > max) {
            errors.add(value, "expected a whole number from " + min + " to " + max + ", got " + value.text());
            return min;
        }
        return (int) number;
    }

    /** An object. */
    public <T> @Nullable T object(String name, Function<JsonObjectReader, T> reader) {
        JsonValue value = value(name);
        return value == null ? null : read(value, reader);
    }

    /** A required object; if it is absent, its fields are read as absent too. */
    public <T> T requiredObject(String name, Function<JsonObjectReader, T> reader) {
        JsonValue value = value(name);
        return value == null
                ? reader.apply(required(name, null, new JsonObjectReader(errors, ABSENT)))
                : read(value, reader);
    }

    /** An array of objects. */
    public <T> @Nullable List<T> list(String name, Function<JsonObjectReader, T> reader) {
        JsonValue value = value(name, Kind.ARRAY);
        return value == null
                ? null
                : elements(value).map(element -> read(element, reader)).toList();
    }

    /** The elements of an array; in fixtures, absent elements are skipped. */
    public Stream<JsonValue> elements(JsonValue array) {
        return array.elements().stream().filter(element -> !(errors.treatsEmptyAsAbsent() && isAbsent(element)));
    }

    /** The elements of an array of strings. */
    public List<JsonValue> strings(String name) {
        JsonValue value = value(name, Kind.ARRAY);
        return value == null
                ? List.of()
                : elements(value)
                        .filter(element -> requireKind(Kind.STRING, element))
                        .toList();
    }

    /** An object whose fields are all strings, in their order. */
    public @Nullable Map<String, String> texts(String name) {
        return each(name, JsonObjectReader::text);
    }

    /**
     * An object with any field names, in their order.
     *
     * @param reader reads one field; absent values are omitted
     */
    public <T> @Nullable Map<String, T> each(String name, FieldReader<T> reader) {
        return object(name, entries -> {
            Map<String, T> values = new LinkedHashMap<>();
            for (String key : entries.object.members().keySet()) {
                T value = reader.read(entries, key);
                if (value != null) {
                    values.put(key, value);
                }
            }
            return values;
        });
    }

    /** Reads one field of an object. */
    @FunctionalInterface
    public interface FieldReader<T> {
        /** The value; null if it is absent. */
        @Nullable
        T read(JsonObjectReader object, String name);
    }

    /** Reads another value, which has to be an object. */
    public <T> T read(JsonValue value, Function<JsonObjectReader, T> reader) {
        requireKind(Kind.OBJECT, value);
        try (JsonObjectReader fields = new JsonObjectReader(errors, value)) {
            return reader.apply(fields);
        }
    }

    private @Nullable JsonValue value(String name, Kind kind) {
        JsonValue value = value(name);
        if (value == null || (kind == Kind.STRING && isEmptyText(value))) {
            return null;
        }
        return requireKind(kind, value) ? value : null;
    }

    private boolean requireKind(Kind kind, JsonValue value) {
        if (value.kind() != kind) {
            problem(
                    value,
                    "expected " + kind.description() + ", got " + value.kind().description());
        }
        return value.kind() == kind;
    }

    private static String quoted(JsonValue value) {
        if (value.kind() != Kind.STRING) {
            return value.kind().description();
        }
        String text = value.text();
        return Json.write(text.length() > MAX_QUOTED ? text.substring(0, MAX_QUOTED) + "..." : text);
    }
}
