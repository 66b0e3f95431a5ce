package dev.cceemulator.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorHintTest {
    @ParameterizedTest
    @EnumSource
    void everyErrorHasAHint(ApiError refusal) {
        assertThat(ErrorHint.of(refusal)).matches("[A-Z].{20,}[^.]");
    }

    @Test
    void allHintsAreDifferent() {
        assertThat(Arrays.stream(ApiError.values()).map(ErrorHint::of)).doesNotHaveDuplicates();
    }
}
