package org.countersign.feed.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PaceTests {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-28T12:00:10Z"));
    private final Pace pace = new Pace(2, new Clock() {
        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    });

    @Test
    void asOftenAsAllowedAndNoMoreUntilTheNextMinute() {
        assertThat(pace.take("a")).isTrue();
        assertThat(pace.take("a")).isTrue();
        assertThat(pace.isUsedUp("a")).isTrue();
        assertThat(pace.take("a")).isFalse();
        assertThat(pace.seconds()).isEqualTo(50);

        now.set(Instant.parse("2026-11-28T12:01:00Z"));
        assertThat(pace.take("a")).isTrue();
    }

    @Test
    void everybodyHasAPaceOfTheirOwn() {
        pace.take("a");
        pace.take("a");
        assertThat(pace.take("b")).isTrue();
    }

    @Test
    void whoComesUnderTenThousandNamesIsCountedTogetherInTheEnd() {
        for (int name = 0; name < 10_000; name++) {
            pace.take("name " + name);
        }
        pace.take("another");
        pace.take("yet another");
        assertThat(pace.take("one more")).isFalse();
    }

    @Test
    void oneDeliveryOfATokenAtATimeAndAFewAltogether() {
        Turnstile turnstile = new Turnstile(2);
        UUID one = new UUID(0, 1);

        assertThat(turnstile.enter(one)).isTrue();
        assertThat(turnstile.enter(one)).isFalse();
        assertThat(turnstile.enter(new UUID(0, 2))).isTrue();
        assertThat(turnstile.enter(new UUID(0, 3))).isFalse();
        turnstile.leave(one);
        assertThat(turnstile.enter(new UUID(0, 3))).isTrue();
    }
}
