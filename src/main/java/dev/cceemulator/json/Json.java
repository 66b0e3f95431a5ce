package dev.cceemulator.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.util.RawValue;

/** The only JSON writer: writes components in the order of their record and omits those that are null. */
public final class Json {
    private static final ObjectWriter WRITER = JsonMapper.builder()
            // Not the constant of newer versions, since a user's build may manage an older one, such as that of Spring
            // Boot
            // 3.
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build()
            .writer();

    /** A null that is written, for fields that are null in the vendor's responses. */
    public static final Object NULL = NullNode.getInstance();

    private Json() {}

    /** A value that embeds existing JSON unchanged. */
    public static Object rawValue(String json) {
        return new RawValue(json);
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
