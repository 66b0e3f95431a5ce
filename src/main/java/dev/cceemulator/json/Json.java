package dev.cceemulator.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.util.RawValue;
import org.jspecify.annotations.Nullable;

/** The only JSON writer: writes components in the order of their record and omits those that are null. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            // Not the constant of newer versions, since a user's build may manage an older one, such as that of Spring
            // Boot
            // 3.
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();
    private static final ObjectWriter WRITER = MAPPER.writer();

    /** A null that is written, for fields that are null in the vendor's responses. */
    public static final Object NULL = NullNode.getInstance();

    private Json() {}

    /** A value that embeds existing JSON unchanged. */
    public static Object rawValue(String json) {
        return new RawValue(json);
    }

    /** A member of an existing JSON object, as a value that embeds it unchanged; null if there is none. */
    public static @Nullable Object rawMember(String object, String name) {
        try {
            JsonNode member = MAPPER.readTree(object).get(name);
            return member == null ? null : rawValue(member.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not JSON: " + object, e);
        }
    }

    /** A record of wire components, as compact JSON. */
    public static String write(Object body) {
        try {
            return WRITER.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not writable as JSON: " + body.getClass(), e);
        }
    }
}
