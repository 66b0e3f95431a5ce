package dev.cceemulator.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferenceTest {
    @ParameterizedTest
    @EnumSource(Reference.class)
    void aLinkLeadsToWhatItsKindPromises(Reference reference) {
        String form = switch (reference.kind()) {
            case PAGE -> "https://(support\\.)?huaweicloud\\.com/[\\w./-]+";
            case FILE ->
                "https://(github\\.com/[\\w.-]+/[\\w.-]+/blob/[0-9a-f]{7,40}/[\\w./-]+|crates\\.io/crates/[\\w-]+/[\\d.]+)";
            case RECORDING ->
                "https://github\\.com/[\\w.-]+/[\\w.-]+/((blob|tree)/[0-9a-f]{7,40}/[\\w./-]+|(issues|pull)/\\d+)";
        };

        assertThat(reference.link()).matches(form);
    }

    @ParameterizedTest
    @EnumSource(Reference.class)
    void aReferenceSaysWhatItIsOfWhichEditionAndWhenItWasLookedAt(Reference reference) {
        assertThat(reference.title()).isNotBlank();
        assertThat(reference.edition()).isNotBlank();
        assertThat(LocalDate.parse(reference.lookedAt())).isAfter("2026-01-01");
    }

    @Test
    void theEditionOfAFileIsTheCommitOrVersionOfItsLink() {
        assertThat(Reference.values())
                .filteredOn(reference -> reference.link().matches(".*/(blob|tree|crates)/.*"))
                .allSatisfy(reference -> assertThat(reference.link()).contains("/" + reference.edition()));
    }

    @Test
    void noLinkIsThereTwice() {
        assertThat(Reference.values()).extracting(Reference::link).doesNotHaveDuplicates();
    }
}
