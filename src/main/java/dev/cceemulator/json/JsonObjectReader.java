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
 * Reads one JSON object field by field. Null and the empty string read as absent; every problem is
 * reported with its location, and a fallback replaces the wrong value so that reading goes on and finds the others.
 */
public final class JsonObjectReader implements AutoCloseable {
    /** More than any value of the service has, and well below what a column holds. */
    private static final int MAX_TEXT = 65_536;

    /** A message is one line: what is longer than any right value need not be repeated as a whole. */
    private static final int MAX_SHOWN = 60;

    /** Has no fields, and is not an object, so that nothing is missed in it. */
    private static final JsonValue ABSENT = new JsonValue(Kind.NULL, "", 0, "", Map.of(), List.of());

    private final ErrorReporter mistakes;
    private final JsonValue object;
    private final Set<String> asked = new LinkedHashSet<>();

    private JsonObjectReader(ErrorReporter mistakes, JsonValue object) {
        this.mistakes = mistakes;
        this.object = object;
    }

    /** Reads a value that has to be an object. */
    public static <T> T read(ErrorReporter mistakes, JsonValue value, Function<JsonObjectReader, T> reader) {
        return new JsonObjectReader(mistakes, value).read(value, reader);
    }

    /** Reports the fields that were not read. */
    @Override
    public void close() {
        object.members().forEach((name, value) -> {
            if (!asked.contains(name)) {
                mistakes.addUnknown(value, asked);
            }
        });
    }

    /** Lets every other field pass, whatever it is called. */
    public JsonObjectReader ignoreOthers() {
        asked.addAll(object.members().keySet());
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
        mistakes.add(value, message);
    }

    /** The name of a value's location in a message. */
    public String place(JsonValue value) {
        return mistakes.place(value);
    }

    /** The value of a field, of any kind; null if it is absent. */
    public @Nullable JsonValue value(String name) {
        asked.add(name);
        JsonValue value = object.members().get(name);
        return value == null || isAbsent(value) ? null : value;
    }

    private boolean isAbsent(JsonValue value) {
        return value.kind() == Kind.NULL || (mistakes.treatsEmptyAsAbsent() && isEmptyText(value));
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
            mistakes.add(value, "longer than " + MAX_TEXT + " characters");
        }
        return value.text();
    }

    /** A string that has to be there. */
    public String requiredText(String name) {
        return required(name, text(name), "");
    }

    /** A boolean. */
    public @Nullable Boolean flag(String name) {
        JsonValue value = value(name, Kind.BOOLEAN);
        return value == null ? null : Boolean.valueOf(value.text());
    }

    /** A boolean as older answers of the service write it: as such, or as its text. */
    public @Nullable Boolean boolOrString(String name) {
        JsonValue value = value(name);
        if (value == null) {
            return null;
        }
        boolean isText = value.kind() == Kind.STRING && List.of("true", "false").contains(value.text());
        if (value.kind() != Kind.BOOLEAN && !isText) {
            mistakes.add(value, "expected true or false, got " + shown(value));
        }
        return Boolean.valueOf(value.text());
    }

    /**
     * A string that is parsed.
     *
     * @param parser parses the string
     * @param complaint follows the string in the message where it cannot be parsed
     */
    public <T> @Nullable T parsed(String name, Function<String, Optional<T>> parser, Supplier<String> complaint) {
        JsonValue value = value(name, Kind.STRING);
        if (value == null) {
            return null;
        }
        T parsed = parser.apply(value.text()).orElse(null);
        if (parsed == null) {
            mistakes.add(value, shown(value) + " " + complaint.get());
        }
        return parsed;
    }

    /** The value of a required field; where it is absent, that is reported, and the fallback is returned. */
    public <T> T required(String name, @Nullable T value, T standIn) {
        if (value != null) {
            return value;
        }
        // A value that is present but wrong has been reported already.
        JsonValue given = value(name);
        if ((given == null || isEmptyText(given)) && object.kind() == Kind.OBJECT) {
            problem(name, "the field " + name + " is required");
        }
        return standIn;
    }

    /** A field that can only have one value, and may be absent. */
    public void fixed(String name, String expected) {
        JsonValue value = value(name);
        if (value != null && !(value.kind() == Kind.STRING && value.text().equals(expected))) {
            mistakes.add(value, "expected \"" + expected + "\", got " + shown(value));
        }
    }

    /** A field that can only have one value, and has to be there. */
    public void requiredConstant(String name, String expected) {
        JsonValue value = value(name);
        boolean isGiven = value != null && !isEmptyText(value);
        required(name, isGiven ? expected : null, expected);
        if (isGiven) {
            fixed(name, expected);
        }
    }

    /** A string that can only have a few values. */
    public @Nullable String oneOf(String name, List<String> allowed) {
        return parsed(
                name,
                text -> Optional.of(text).filter(allowed::contains),
                () -> "is unknown; allowed are " + String.join(", ", allowed));
    }

    /** A whole number within bounds. */
    public @Nullable Integer number(String name, int least, int most) {
        JsonValue value = value(name, Kind.NUMBER);
        if (value == null) {
            return null;
        }
        boolean isWhole = value.text().matches("-?\\d{1,10}");
        long number = isWhole ? Long.parseLong(value.text()) : least;
        if (!isWhole || number < least || number > most) {
            mistakes.add(value, "expected a whole number from " + least + " to " + most + ", got " + value.text());
            return least;
        }
        return (int) number;
    }

    /** An object. */
    public <T> @Nullable T object(String name, Function<JsonObjectReader, T> reader) {
        JsonValue value = value(name);
        return value == null ? null : read(value, reader);
    }

    /** An object that has to be there; where it is absent, its fields are read as absent too. */
    public <T> T requiredObject(String name, Function<JsonObjectReader, T> reader) {
        JsonValue value = value(name);
        return value == null
                ? reader.apply(required(name, null, new JsonObjectReader(mistakes, ABSENT)))
                : read(value, reader);
    }

    /** An array of objects. */
    public <T> @Nullable List<T> list(String name, Function<JsonObjectReader, T> reader) {
        JsonValue value = value(name, Kind.ARRAY);
        return value == null
                ? null
                : elements(value).map(element -> read(element, reader)).toList();
    }

    /** The elements of an array; in a fixture, those that read as absent are passed over. */
    public Stream<JsonValue> elements(JsonValue array) {
        return array.elements().stream().filter(element -> !(mistakes.treatsEmptyAsAbsent() && isAbsent(element)));
    }

    /** The elements of an array of strings. */
    public List<JsonValue> strings(String name) {
        JsonValue value = value(name, Kind.ARRAY);
        return value == null
                ? List.of()
                : elements(value).filter(element -> isOf(Kind.STRING, element)).toList();
    }

    /** An object whose fields are all texts, in their order. */
    public @Nullable Map<String, String> texts(String name) {
        return each(name, JsonObjectReader::text);
    }

    /**
     * An object with any field names, in their order.
     *
     * @param reader reads one field; what it reads as absent is left out
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

    /** Another value that has to be an object. */
    public <T> T read(JsonValue value, Function<JsonObjectReader, T> reader) {
        isOf(Kind.OBJECT, value);
        try (JsonObjectReader fields = new JsonObjectReader(mistakes, value)) {
            return reader.apply(fields);
        }
    }

    private @Nullable JsonValue value(String name, Kind kind) {
        JsonValue value = value(name);
        if (value == null || (kind == Kind.STRING && isEmptyText(value))) {
            return null;
        }
        return isOf(kind, value) ? value : null;
    }

    private boolean isOf(Kind kind, JsonValue value) {
        if (value.kind() != kind) {
            problem(
                    value,
                    "expected " + kind.description() + ", got " + value.kind().description());
        }
        return value.kind() == kind;
    }

    private static String shown(JsonValue value) {
        if (value.kind() != Kind.STRING) {
            return value.kind().description();
        }
        String text = value.text();
        return Json.write(text.length() > MAX_SHOWN ? text.substring(0, MAX_SHOWN) + "..." : text);
    }
}
