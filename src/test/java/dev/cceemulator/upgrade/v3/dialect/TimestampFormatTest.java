package dev.cceemulator.upgrade.v3.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two formats: Go omits trailing zeros of the fraction. */
class TimestampFormatTest {
    private static final String TABLE = """
            2023-11-24T08:39:15.894417Z | 2023-11-24 08:39:15.894417 +0000 UTC | 2023-11-24T08:39:15.894417Z
            2023-11-24T08:39:15.894410Z | 2023-11-24 08:39:15.89441 +0000 UTC  | 2023-11-24T08:39:15.89441Z
            2023-11-24T08:39:15.800000Z | 2023-11-24 08:39:15.8 +0000 UTC      | 2023-11-24T08:39:15.8Z
            2023-11-24T08:39:15.000005Z | 2023-11-24 08:39:15.000005 +0000 UTC | 2023-11-24T08:39:15.000005Z
            2023-11-24T08:39:15.000000Z | 2023-11-24 08:39:15 +0000 UTC        | 2023-11-24T08:39:15Z
            2023-11-24T00:00:00Z        | 2023-11-24 00:00:00 +0000 UTC        | 2023-11-24T00:00:00Z
            2024-02-29T23:59:59.999999Z | 2024-02-29 23:59:59.999999 +0000 UTC | 2024-02-29T23:59:59.999999Z
            0001-01-01T00:00:00Z        | 0001-01-01 00:00:00 +0000 UTC        | 0001-01-01T00:00:00Z
            9999-12-31T23:59:59.999999Z | 9999-12-31 23:59:59.999999 +0000 UTC | 9999-12-31T23:59:59.999999Z
            """;

    @ParameterizedTest
    @CsvSource(textBlock = TABLE, delimiter = '|')
    void aTimeIsWrittenAsGoPrintsIt(Instant time, String printed) {
        assertThat(TimestampFormat.GO.write(time)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(textBlock = TABLE, delimiter = '|')
    void aTimeIsWrittenAsSdksReadIt(Instant time, String printed, String read) {
        assertThat(TimestampFormat.RFC_3339.write(time)).isEqualTo(read);
    }
}
