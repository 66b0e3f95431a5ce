package dev.cceemulator.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.cceemulator.json.JsonValue.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Parses JSON in one pass into values with their locations; Jackson's tree model has no line numbers. */
public final class JsonValueReader {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int MAX_DEPTH = 64;

    private final JsonParser parser;
    private final Consumer<JsonValue> onDuplicate;

    private JsonValueReader(JsonParser parser, Consumer<JsonValue> onDuplicate) {
        this.parser = parser;
        this.onDuplicate = onDuplicate;
    }

    /**
     * Reads exactly one JSON value.
     *
     * @param content the text in UTF-8
     * @param onDuplicate receives each member whose name its object already has; the first one is used
     * @throws MalformedJsonException if the content is not one JSON value
     */
    public static JsonValue read(byte[] content, Consumer<JsonValue> onDuplicate) throws MalformedJsonException {
        try (JsonParser parser = FACTORY.createParser(Utf8.decode(content))) {
            try {
                return new JsonValueReader(parser, onDuplicate).document();
            } catch (StreamConstraintsException e) {
                throw new MalformedJsonException(lineOf(parser), "a name or a value is too long to be read");
            } catch (JsonProcessingException e) {
                throw new MalformedJsonException(lineOf(parser), "this is not JSON: " + reason(e));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Reading a text in memory failed", e);
        }
    }

    /** Jackson's message unless it repeats the content, which may be a secret, or names Jackson's API. */
    private static String reason(JsonProcessingException e) {
        String message = e.getOriginalMessage().lines().findFirst().orElse("");
        if (message.startsWith("Unexpected end-of-input")) {
            return "the text ends before its value does";
        }
        if (message.startsWith("Unrecognized token") || message.startsWith("Non-standard token")) {
            return "expected an object, an array, a string in double quotes, a number, true, false or null";
        }
        if (message.contains("comment")) {
            return "comments are not allowed";
        }
        return message.startsWith("Illegal unquoted character")
                ? "a string contains a line break or another control character; write it as \\n or \\u0000"
                : message;
    }

    private JsonValue document() throws IOException, MalformedJsonException {
        if (parser.nextToken() == null) {
            throw new MalformedJsonException(1, "the text is empty; expected a JSON object");
        }
        JsonValue root = value("", 0);
        if (isFollowed()) {
            throw new MalformedJsonException(lineOf(parser), "something follows after the end of the JSON value");
        }
        return root;
    }

    private boolean isFollowed() throws IOException {
        try {
            return parser.nextToken() != null;
        } catch (JsonProcessingException e) {
            return true;
        }
    }

    private JsonValue value(String pointer, int depth) throws IOException, MalformedJsonException {
        int line = parser.currentTokenLocation().getLineNr();
        if (parser.currentToken().isStructStart() && depth == MAX_DEPTH) {
            throw new MalformedJsonException(line, "nested more than " + MAX_DEPTH + " levels deep");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> new JsonValue(Kind.OBJECT, pointer, line, "", members(pointer, depth + 1), List.of());
            case START_ARRAY -> new JsonValue(Kind.ARRAY, pointer, line, "", Map.of(), elements(pointer, depth + 1));
            case VALUE_STRING -> scalar(Kind.STRING, pointer, line);
            case VALUE_TRUE, VALUE_FALSE -> scalar(Kind.BOOLEAN, pointer, line);
            case VALUE_NULL -> scalar(Kind.NULL, pointer, line);
            default -> scalar(Kind.NUMBER, pointer, line);
        };
    }

    private JsonValue scalar(Kind kind, String pointer, int line) throws IOException {
        return new JsonValue(kind, pointer, line, parser.getText(), Map.of(), List.of());
    }

    private Map<String, JsonValue> members(String pointer, int depth) throws IOException, MalformedJsonException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            JsonValue member = value(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), depth);
            if (members.putIfAbsent(name, member) != null) {
                onDuplicate.accept(member);
            }
        }
        return Collections.unmodifiableMap(members);
    }

    private List<JsonValue> elements(String pointer, int depth) throws IOException, MalformedJsonException {
        List<JsonValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(pointer + "/" + elements.size(), depth));
        }
        return Collections.unmodifiableList(elements);
    }

    private static int lineOf(JsonParser parser) {
        return Math.max(1, parser.currentLocation().getLineNr());
    }
}
