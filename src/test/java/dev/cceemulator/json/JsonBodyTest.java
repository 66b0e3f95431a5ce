package dev.cceemulator.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {
    private record Sign(String text, boolean isLit) {
        static Sign of(JsonObjectReader body) {
            return body.requiredObject(
                    "sign", sign -> new Sign(sign.requiredText("text"), sign.required("lit", sign.bool("lit"), false)));
        }
    }

    @Test
    void unknownFieldsOfABodyAreIgnored() {
        assertThat(read("{\"sign\": {\"text\": \"EXIT\", \"lit\": true, \"size\": 3}, \"zebra\": []}"))
                .isEqualTo(new Sign("EXIT", true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                               | the body: expected an object, got an array
            {}                               | the body: the field sign is required
            {"sign": null}                   | /sign: the field sign is required
            {"sign": "EXIT"}                 | /sign: expected an object, got a string
            {"sign": {"lit": true}}          | /sign: the field text is required
            {"sign": {"text": 1}}            | /sign/text: expected a string, got a number
            {"sign": {"text": "a", "lit": "true"}} | /sign/lit: expected a boolean, got a string
            {"sign": {}, "sign": {}}         | /sign: duplicate key
            ``                               | line 1: the text is empty; expected a JSON object
            {"sign": {}                      | line 1: this is not JSON: the text ends before its value does
            {} {}                            | line 1: something follows after the end of the JSON value
            """)
    void theFirstProblemRejectsTheBodyWithItsPointer(String body, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(body)).withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "Application/JSON",
                "application/json;charset=utf8",
                "application/json; charset=UTF-8",
                " application/json ;"
            })
    void theParametersOfAMediaTypeAreIgnored(String contentType) {
        assertThat(JsonBody.isJson(contentType)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "text/json", "application/x-www-form-urlencoded", "application/json5", ";"})
    void anythingElseIsNotJson(String contentType) {
        assertThat(JsonBody.isJson(contentType)).isFalse();
    }

    private static Sign read(String body) {
        return JsonBody.read(body.getBytes(StandardCharsets.UTF_8), IllegalArgumentException::new, Sign::of);
    }
}
