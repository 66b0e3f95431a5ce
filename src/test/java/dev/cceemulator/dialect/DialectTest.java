package dev.cceemulator.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialectTest {
    @ParameterizedTest
    @CsvSource({"documented, DOCUMENTED", "sdk-object, SDK_OBJECT", "sdk-array, SDK_ARRAY", "definition, DEFINITION"})
    void aDialectIsFoundByItsName(String name, Dialect dialect) {
        assertThat(Dialect.of(name)).isSameAs(dialect);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sdk", "SDK-ARRAY", "SDK_ARRAY", "", " documented"})
    void anUnknownNameIsRejectedWithTheKnownNames(String name) {
        assertThatThrownBy(() -> Dialect.of(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + name
                        + "' is not a dialect; expected one of documented, sdk-object, sdk-array, definition");
    }
}
