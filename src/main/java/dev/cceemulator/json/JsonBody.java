package dev.cceemulator.json;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The JSON body of a request: its first mistake refuses it, with the JSON Pointer of where it stands. Fields that
 * nobody asks for are ignored, as clients send what newer editions of an API know.
 */
public final class JsonBody implements Mistakes {
    private final Function<String, ? extends RuntimeException> refusal;

    private JsonBody(Function<String, ? extends RuntimeException> refusal) {
        this.refusal = refusal;
    }

    /** Whether a Content-Type says JSON, whatever its parameters; JSON is UTF-8 in any case. */
    public static boolean isJson(@Nullable String contentType) {
        return contentType != null
                && contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals("application/json");
    }

    /**
     * Reads a body that has to be an object.
     *
     * @param refusal makes the exception to be thrown of what is wrong, which never repeats a value of a plain string
     */
    public static <T> T read(
            byte[] content, Function<String, ? extends RuntimeException> refusal, Function<Fields, T> reader) {
        JsonBody body = new JsonBody(refusal);
        try {
            return Fields.read(body, LocatedJsonReader.read(content, body::addDuplicate), reader);
        } catch (MalformedJsonException e) {
            throw refusal.apply("line " + e.line() + ": " + e.problem());
        }
    }

    @Override
    public void add(LocatedJson place, String message) {
        throw refusal.apply(place(place) + ": " + message);
    }

    @Override
    public void addUnknown(LocatedJson place, Set<String> allowed) {
        // Ignored.
    }

    @Override
    public String place(LocatedJson value) {
        return value.pointer().isEmpty() ? "the body" : value.pointer();
    }
}
