package dev.cceemulator.json;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The JSON body of a request: the first problem rejects it, with its JSON Pointer. Unknown
 * fields are ignored where clients may send what newer editions of an API have.
 */
public final class JsonBody implements ErrorReporter {
    private final Function<String, ? extends RuntimeException> refusal;
    private final boolean isStrict;

    private JsonBody(Function<String, ? extends RuntimeException> refusal, boolean isStrict) {
        this.refusal = refusal;
        this.isStrict = isStrict;
    }

    /** Whether a Content-Type says JSON, in a charset that exists; the content is read as UTF-8 in any case. */
    public static boolean isJson(@Nullable String contentType) {
        return isMediaType(contentType) && hasKnownCharset(contentType);
    }

    /** Whether the media type of a Content-Type is JSON, whatever its parameters. */
    public static boolean isMediaType(@Nullable String contentType) {
        return contentType != null
                && contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals("application/json");
    }

    /** Whether a Content-Type names no charset, or one that exists. */
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
     * @param refusal makes the exception of a problem's text, which never repeats the value of a plain string
     */
    public static <T> T read(
            byte[] content,
            Function<String, ? extends RuntimeException> refusal,
            Function<JsonObjectReader, T> reader) {
        return read(content, new JsonBody(refusal, false), reader);
    }

    /** Reads a body in which an unknown field is a problem: of an API that has no newer editions. */
    public static <T> T readStrictly(
            byte[] content,
            Function<String, ? extends RuntimeException> refusal,
            Function<JsonObjectReader, T> reader) {
        return read(content, new JsonBody(refusal, true), reader);
    }

    private static <T> T read(byte[] content, JsonBody body, Function<JsonObjectReader, T> reader) {
        try {
            return JsonObjectReader.read(body, JsonValueReader.read(content, body::addDuplicate), reader);
        } catch (MalformedJsonException e) {
            throw body.refusal.apply("line " + e.line() + ": " + e.problem());
        }
    }

    @Override
    public void add(JsonValue place, String message) {
        throw refusal.apply(place(place) + ": " + message);
    }

    @Override
    public void addUnknown(JsonValue place, Set<String> allowed) {
        if (isStrict) {
            add(place, "is unknown; allowed are " + String.join(", ", allowed));
        }
    }

    /** Clients send empty texts, and nothing else that is empty. */
    @Override
    public boolean treatsEmptyAsAbsent() {
        return false;
    }

    @Override
    public String place(JsonValue value) {
        return value.pointer().isEmpty() ? "the body" : value.pointer();
    }
}
