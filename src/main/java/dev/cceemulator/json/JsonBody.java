package dev.cceemulator.json;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The JSON body of a request: the first problem rejects it, with its JSON Pointer. Unknown
 * fields are ignored, since clients may send fields of newer editions of an API.
 */
public final class JsonBody implements ErrorReporter {
    private final Function<String, ? extends RuntimeException> toException;
    private final boolean isStrict;

    private JsonBody(Function<String, ? extends RuntimeException> toException, boolean isStrict) {
        this.toException = toException;
        this.isStrict = isStrict;
    }

    /** Whether a Content-Type is JSON with a known charset; the content is always read as UTF-8. */
    public static boolean isJson(@Nullable String contentType) {
        return isMediaType(contentType) && hasKnownCharset(contentType);
    }

    /** Whether the media type of a Content-Type is JSON; parameters are ignored. */
    public static boolean isMediaType(@Nullable String contentType) {
        return contentType != null
                && contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals("application/json");
    }

    /** Whether a Content-Type has no charset, or a known one. */
    public static boolean hasKnownCharset(@Nullable String contentType) {
        if (contentType == null) {
            return true;
        }
        String[] parts = contentType.split(";", -1);
        for (int i = 1; i < parts.length; i++) {
            String[] parameter = parts[i].split("=", 2);
            if (parameter[0].strip().equalsIgnoreCase("charset")
                    && !isCharset(parameter.length == 1 ? "" : parameter[1].strip())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCharset(String value) {
        boolean isQuoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        try {
            return Charset.isSupported(isQuoted ? value.substring(1, value.length() - 1) : value);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Reads a body that has to be an object.
     *
     * @param toException makes the exception of a problem's text, which never repeats the value of a plain string
     */
    public static <T> T read(
            byte[] content,
            Function<String, ? extends RuntimeException> toException,
            Function<JsonObjectReader, T> reader) {
        return read(content, new JsonBody(toException, false), reader);
    }

    /** Reads a body in which unknown fields are problems, for APIs without newer editions. */
    public static <T> T readStrictly(
            byte[] content,
            Function<String, ? extends RuntimeException> toException,
            Function<JsonObjectReader, T> reader) {
        return read(content, new JsonBody(toException, true), reader);
    }

    private static <T> T read(byte[] content, JsonBody body, Function<JsonObjectReader, T> reader) {
        try {
            return JsonObjectReader.read(body, JsonValueReader.read(content, body::addDuplicate), reader);
        } catch (MalformedJsonException e) {
            throw body.toException.apply("line " + e.line() + ": " + e.problem());
        }
    }

    @Override
    public void add(JsonValue location, String message) {
        throw toException.apply(location(location) + ": " + message);
    }

    @Override
    public void addUnknown(JsonValue location, Set<String> allowed) {
        if (isStrict) {
            add(location, "is unknown; allowed are " + String.join(", ", allowed));
        }
    }

    /** Empty strings are only valid for fields that are strings. */
    @Override
    public boolean treatsEmptyAsAbsent() {
        return false;
    }

    @Override
    public String location(JsonValue value) {
        return value.pointer().isEmpty() ? "the body" : value.pointer();
    }
}
