package org.countersign.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.countersign.notification.Telling.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TellingTests {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Duration GATHERING = Duration.ofMinutes(2);

    @ParameterizedTest
    @CsvSource({
        "8, 2031-01-15T07:59:59, 2031-01-15T08:00:00Z",
        "8, 2031-01-15T08:00:00, 2031-01-16T08:00:00Z",
        "8, 2031-07-15T12:00:00, 2031-07-16T07:00:00Z",
        "8, 2031-03-29T20:00:00, 2031-03-30T07:00:00Z",
        "8, 2031-10-25T20:00:00, 2031-10-26T08:00:00Z",
        "1, 2031-03-29T20:00:00, 2031-03-30T01:00:00Z",
        "1, 2031-10-25T20:00:00, 2031-10-26T00:00:00Z",
        "0, 2031-10-25T23:59:00, 2031-10-25T23:00:00Z"
    })
    void aDigestComesWhenAClockInLondonNextShowsItsHour(int hour, LocalDateTime now, Instant due) {
        assertThat(new Telling(Way.DIGEST, hour).due(now.atZone(LONDON).toInstant(), GATHERING))
                .isEqualTo(due);
    }

    @Test
    void atOnceWaitsForMore() {
        Instant now = Instant.parse("2031-05-01T09:00:00Z");
        assertThat(Telling.USUAL.due(now, GATHERING)).isEqualTo("2031-05-01T09:02:00Z");
        assertThat(new Telling(Way.REQUIRED, 8).due(now, GATHERING)).isEqualTo("2031-05-01T09:02:00Z");
    }

    @ParameterizedTest
    @EnumSource
    void whoWantsNothingButTheRequiredIsSentThat(Occurrence kind) {
        assertThat(new Telling(Way.REQUIRED, 8).mails(kind)).isEqualTo(kind.required());
        assertThat(Telling.USUAL.mails(kind)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0,PT30S", "1,PT1M", "2,PT2M", "5,PT16M", "6,PT30M", "1000,PT30M"})
    void pausesGrowToHalfAnHour(int attempts, Duration pause) {
        assertThat(Postman.pause(attempts)).isEqualTo(pause);
    }
}
