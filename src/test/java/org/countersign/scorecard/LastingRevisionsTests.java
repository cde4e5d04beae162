package org.countersign.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.countersign.actual.Revision;
import org.countersign.calculation.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastingRevisionsTests {

    private static final YearMonth APRIL = YearMonth.of(2020, 4);

    @ParameterizedTest(name = "{0} leaves {1}")
    @CsvSource({
        "125, ''",
        "125 131, 131",
        "125 131 132, 131 132",
        "125 999 125, ''",
        "125 999 998 125, ''",
        "125 999 125 131, 131",
        "125 131 999 131, 131",
    })
    void onlyWhatMadeTheFigureWhatItIsLasts(String figures, String lasting) {
        List<String> typed = List.of(figures.split(" "));
        List<Revision> newestFirst = IntStream.range(0, typed.size())
                .mapToObj(at -> new Revision(
                        APRIL, at + 1, Value.of(typed.get(at)), Instant.EPOCH.plusSeconds(at), "Team", "", ""))
                .toList()
                .reversed();

        assertThat(LastingRevisions.of(newestFirst).stream()
                        .map(revision -> revision.value().number().orElseThrow().toPlainString())
                        .sorted()
                        .toList())
                .isEqualTo(List.of(lasting.split(" ")).stream()
                        .filter(word -> !word.isEmpty())
                        .toList());
    }
}
