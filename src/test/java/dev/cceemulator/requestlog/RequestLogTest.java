package dev.cceemulator.requestlog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cceemulator.error.ApiError;
import dev.cceemulator.error.SignatureDiagnosis;
import dev.cceemulator.operation.Operation;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestLogTest {
    private static final String LONG = "a".repeat(9_000);

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 2", "3, 3", "3, 4", "3, 10"})
    void keepsOnlyTheLatestRecords(int capacity, int added) {
        RequestLog log = new RequestLog(capacity);

        IntStream.range(0, added).forEach(i -> log.add(record("id" + i, "/")));

        List<Integer> found = IntStream.range(0, added)
                .filter(i -> log.find("id" + i).isPresent())
                .boxed()
                .toList();
        assertThat(found)
                .isEqualTo(IntStream.range(Math.max(0, added - capacity), added)
                        .boxed()
                        .toList());
    }

    @Test
    void keepsNothingWithoutCapacity() {
        RequestLog log = new RequestLog(0);

        log.add(record("id", "/"));

        assertThat(log.find("id")).isEmpty();
    }

    @Test
    void acceptsRecordsOfManyThreadsAtOnce() {
        RequestLog log = new RequestLog(10_000);

        IntStream.range(0, 10_000).parallel().forEach(i -> log.add(record("id" + i, "/")));

        assertThat(IntStream.range(0, 10_000).filter(i -> log.find("id" + i).isEmpty()))
                .isEmpty();
    }

    @Test
    void truncatesWhatAClientSends() {
        RequestRecord record = new RequestRecord(
                "id",
                Instant.EPOCH,
                LONG,
                LONG,
                false,
                null,
                new RequestInfo(Operation.LIST_UPGRADE_WORKFLOWS, LONG, LONG, null),
                400,
                rejection());

        assertThat(record.toString()).hasSizeLessThan(7_000).contains("aaa...");
        assertThat(record.isComplete()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"/, true", "/a, true", "*, false", "-, false"})
    void onlyARequestWithAPathIsComplete(String path, boolean isComplete) {
        assertThat(record("id", path).isComplete()).isEqualTo(isComplete);
    }

    private static Rejection rejection() {
        return new Rejection(ApiError.SIGNATURE_WRONG, LONG, new SignatureDiagnosis(LONG, LONG));
    }

    private static RequestRecord record(String id, String path) {
        return new RequestRecord(id, Instant.EPOCH, "GET", path, false, null, null, 200, null);
    }
}
