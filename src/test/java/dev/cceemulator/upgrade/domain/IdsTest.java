package dev.cceemulator.upgrade.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdsTest {
    @ParameterizedTest
    @CsvSource({
        "0,                    00000000-0000-4000-8000-000000000000",
        "-1,                   ffffffff-ffff-4fff-bfff-ffffffffffff",
        "9223372036854775807,  7fffffff-ffff-4fff-bfff-ffffffffffff",
        "-9223372036854775808, 80000000-0000-4000-8000-000000000000"
    })
    void anIdHasItsVersionAndVariantWhateverTheRandomBits(long random, String id) {
        assertThat(new Ids(() -> random).next()).isEqualTo(id);
    }

    @Test
    void idsAreDistinctRandomUuids() {
        Ids ids = new Ids(new Random(1)::nextLong);

        List<UUID> random =
                Stream.generate(ids::next).limit(1_000).map(UUID::fromString).toList();

        assertThat(random).doesNotHaveDuplicates().allMatch(id -> id.version() == 4 && id.variant() == 2);
    }
}
