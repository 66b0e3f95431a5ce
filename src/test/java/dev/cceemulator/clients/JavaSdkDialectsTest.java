package dev.cceemulator.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.huaweicloud.sdk.core.exception.SdkException;
import dev.cceemulator.CceEmulator;
import dev.cceemulator.dialect.Dialect;
import dev.cceemulator.testing.Bundled;
import dev.cceemulator.testing.JavaSdk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The statements in docs/fidelity.md on dialects that the SDK for Java 3.1.130 does not read. */
class JavaSdkDialectsTest {
    @ParameterizedTest
    @CsvSource({
        "documented, " + Bundled.DOCUMENTED + ", LocalDate",
        "sdk-array, " + Bundled.DOCUMENTED + ", START_ARRAY",
        "sdk-array, " + Bundled.NO_WORKFLOWS + ", START_ARRAY",
    })
    void anotherDialectIsNotRead(String dialect, String cluster, String reason) {
        try (CceEmulator emulator =
                CceEmulator.builder().dialect(Dialect.of(dialect)).start()) {
            SdkException failure =
                    catchThrowableOfType(SdkException.class, () -> new JavaSdk(emulator.baseUri()).list(cluster));

            assertThat(failure).hasStackTraceContaining(reason);
        }
    }

    @ParameterizedTest
    @CsvSource({"documented", "sdk-object"})
    void aListWithoutItemsIsRead(String dialect) {
        try (CceEmulator emulator =
                CceEmulator.builder().dialect(Dialect.of(dialect)).start()) {
            assertThat(new JavaSdk(emulator.baseUri())
                            .list(Bundled.NO_WORKFLOWS)
                            .getItems())
                    .isNull();
        }
    }
}
