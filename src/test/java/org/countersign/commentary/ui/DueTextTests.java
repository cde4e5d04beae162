package org.countersign.commentary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-05-08 | 2020-04-30 | due 8 May                      | 8 May                          | false
            2020-05-08 | 2019-12-30 | due 8 May 2020                 | 8 May 2020                     | false
            2020-05-08 | 2020-05-07 | due tomorrow                   | tomorrow                       | false
            2020-05-08 | 2020-05-08 | due today                      | today                          | false
            2020-05-08 | 2020-05-09 | 1 day late, was due 8 May      | 1 day late, was due 8 May      | true
            2020-05-08 | 2021-06-08 | 396 days late, was due 8 May 2020 | 396 days late, was due 8 May 2020 | true
            """)
    void deadlinesAreSaidAsPeopleSayThem(LocalDate due, LocalDate today, String words, String inColumn, boolean late) {
        DueText text = new DueText(due, today);

        assertThat(text.words()).isEqualTo(words);
        assertThat(text.brief()).isEqualTo(inColumn);
        assertThat(text.late()).isEqualTo(late);
    }

    @Test
    void momentsAreLondonsInSummerToo() {
        assertThat(LondonTime.moment(Instant.parse("2026-11-23T17:52:00Z"))).isEqualTo("23 November 2026, 5:52pm");
        assertThat(LondonTime.moment(Instant.parse("2026-07-01T23:30:00Z"))).isEqualTo("2 July 2026, 12:30am");
        assertThat(LondonTime.day(Instant.parse("2026-07-01T23:30:00Z"))).isEqualTo(LocalDate.of(2026, 7, 2));
    }
}
