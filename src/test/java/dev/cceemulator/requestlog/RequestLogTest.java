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
    void onlyTheLatestAreKept(int capacity, int added) {
        RequestLog journal = new RequestLog(capacity);

        IntStream.range(0, added).forEach(i -> journal.add(answered("id" + i, "/")));

        List<Integer> kept = IntStream.range(0, added)
                .filter(i -> journal.find("id" + i).isPresent())
                .boxed()
                .toList();
        assertThat(kept)
                .isEqualTo(IntStream.range(Math.max(0, added - capacity), added)
                        .boxed()
                        .toList());
    }

    @Test
    void noneIsKeptWithoutCapacity() {
        RequestLog journal = new RequestLog(0);

        journal.add(answered("id", "/"));

        assertThat(journal.find("id")).isEmpty();
    }

    @Test
    void theRingTakesAnswersOfManyThreadsAtOnce() {
        RequestLog journal = new RequestLog(10_000);

        IntStream.range(0, 10_000).parallel().forEach(i -> journal.add(answered("id" + i, "/")));

        assertThat(IntStream.range(0, 10_000).filter(i -> journal.find("id" + i).isEmpty()))
                .isEmpty();
    }

    @Test
    void whateverAClientSendsIsCut() {
        RequestRecord answered = new RequestRecord(
                "id",
                Instant.EPOCH,
                LONG,
                LONG,
                false,
                null,
                new RequestInfo(Operation.LIST_UPGRADE_WORKFLOWS, LONG, LONG, null),
                400,
                refused());

        assertThat(answered.toString()).hasSizeLessThan(7_000).contains("aaa...");
        assertThat(answered.isWhole()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"/, true", "/a, true", "*, false", "-, false"})
    void onlyARequestWithAPathIsWhole(String path, boolean isWhole) {
        assertThat(answered("id", path).isWhole()).isEqualTo(isWhole);
    }

    private static Rejection refused() {
        return new Rejection(ApiError.SIGNATURE_WRONG, LONG, new SignatureDiagnosis(LONG, LONG));
    }

    private static RequestRecord answered(String id, String path) {
        return new RequestRecord(id, Instant.EPOCH, "GET", path, false, null, null, 200, null);
    }
}
