package dev.cceemulator.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cceemulator.json.JsonValue.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueReaderTest {
    private final List<JsonValue> duplicates = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "text"  | STRING  | text
            "a\\"b" | STRING  | a"b
            ""      | STRING  | ``
            12      | NUMBER  | 12
            -1.5e3  | NUMBER  | -1.5e3
            true    | BOOLEAN | true
            false   | BOOLEAN | false
            null    | NULL    | null
            {}      | OBJECT  | ``
            []      | ARRAY   | ``
            """)
    void aValueHasItsKindAndItsTextUnchanged(String json, Kind kind, String text) throws Exception {
        JsonValue value = read(json);

        assertThat(value.kind()).isEqualTo(kind);
        assertThat(value.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void aValueHasItsLineWithAnyLineEnding(String lineEnd) throws Exception {
        JsonValue root = read("{\n\"a\":\n[1,\n2]}".replace("\n", lineEnd));

        assertThat(root.line()).isEqualTo(1);
        assertThat(member(root, "a").line()).isEqualTo(3);
        assertThat(member(root, "a").elements()).extracting(JsonValue::line).containsExactly(3, 4);
    }

    @Test
    void aPointerIsEscapedAsInRfc6901() throws Exception {
        JsonValue root = read("{\"a/b\": {\"m~n\": [0, {\"\": 1}]}}");

        JsonValue innermost =
                member(member(member(root, "a/b"), "m~n").elements().get(1), "");

        assertThat(innermost.pointer()).isEqualTo("/a~1b/m~0n/1/");
    }

    @Test
    void membersKeepTheirOrder() throws Exception {
        assertThat(read("{\"z\": 1, \"a\": 2, \"m\": 3}").members()).containsOnlyKeys("z", "a", "m");
    }

    @Test
    void eachDuplicateIsReportedAndTheFirstIsUsed() throws Exception {
        JsonValue root = read("{\"a\": 1,\n\"a\": 2,\n\"a\": 3}");

        assertThat(duplicates).extracting(JsonValue::line).containsExactly(2, 3);
        assertThat(member(root, "a").text()).isEqualTo("1");
    }

    @Test
    void theSameNameInTwoObjectsIsNoDuplicate() throws Exception {
        read("[{\"a\": 1}, {\"a\": {\"a\": 2}}]");

        assertThat(duplicates).isEmpty();
    }

    @Test
    void nestingHasALimit() throws Exception {
        assertThat(read("[".repeat(64) + "]".repeat(64)).kind()).isEqualTo(Kind.ARRAY);
        assertThat(refusal("[".repeat(65) + "]".repeat(65)).problem()).isEqualTo("nested more than 64 levels deep");
        assertThat(refusal("{\"a\":".repeat(64) + "{}" + "}".repeat(64)).problem())
                .isEqualTo("nested more than 64 levels deep");
    }

    @Test
    void anOverlongNumberIsRejected() {
        MalformedJsonException refusal = refusal("1".repeat(2_000));

        assertThat(refusal.problem()).isEqualTo("a name or a value is too long to be read");
    }

    @Test
    void anOverlongNameIsRejected() {
        MalformedJsonException refusal = refusal("{\n\"" + "k".repeat(60_000) + "\": 1}");

        assertThat(refusal.problem()).isEqualTo("a name or a value is too long to be read");
        assertThat(refusal.line()).isEqualTo(2);
    }

    private JsonValue read(String json) throws MalformedJsonException {
        return JsonValueReader.read(json.getBytes(StandardCharsets.UTF_8), duplicates::add);
    }

    private MalformedJsonException refusal(String json) {
        return catchThrowableOfType(MalformedJsonException.class, () -> read(json));
    }

    private static JsonValue member(JsonValue object, String name) {
        return object.members().getOrDefault(name, object);
    }
}
