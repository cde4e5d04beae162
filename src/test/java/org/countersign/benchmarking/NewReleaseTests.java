package org.countersign.benchmarking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewReleaseTests {

    private static final String LONG =
            "Characteristics of children in need and of children looked after in England, reporting year ";

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "www.gov.uk", "https://", "https://a b"})
    void anAddressThatIsNoneIsRefused(String source) {
        assertThat(release("A release", source).fault()).contains("Write the address of the release from https:// on.");
    }

    @Test
    void whatIsTooLongToKeepIsRefused() {
        assertThat(release("A".repeat(201), "https://www.gov.uk/a").fault())
                .hasValueSatisfying(words -> assertThat(words).contains("at most 100, 200 and 500"));
    }

    @Test
    void longTitlesThatBeginAlikeAreReleasesOfTheirOwn() {
        Release first = release(LONG + "2024", "https://www.gov.uk/a").release();
        Release second = release(LONG + "2025", "https://www.gov.uk/a").release();

        assertThat(first.code()).hasSize(80).isNotEqualTo(second.code());
        assertThat(release(" " + LONG + "2024", "https://www.gov.uk/b")
                        .release()
                        .code())
                .isEqualTo(first.code());
    }

    private static NewRelease release(String title, String source) {
        return new NewRelease("Department for Education", title, source, "2025-10", "2026-10");
    }
}
