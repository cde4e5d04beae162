package org.countersign.feed.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.FeedAuthentication;
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
    void oneDeliveryOfATokenAtATimeAndAFewOfAnAuthority() {
        Turnstile turnstile = new Turnstile(2);
        FeedAuthentication one = feed(1, 1);

        assertThat(turnstile.enter(one)).isTrue();
        assertThat(turnstile.enter(feed(1, 1))).isFalse();
        assertThat(turnstile.enter(feed(1, 2))).isTrue();
        assertThat(turnstile.enter(feed(1, 3))).isFalse();
        assertThat(turnstile.enter(feed(2, 4))).isTrue();
        turnstile.leave(one);
        assertThat(turnstile.enter(feed(1, 3))).isTrue();
    }

    @Test
    void aBodyThatTricklesBeyondItsTimeIsReadNoFurther() throws IOException {
        var bytes = new ByteArrayInputStream(new byte[] {1, 2});
        assertThat(new TimelyBody(bytes, Duration.ofMinutes(1)).read()).isEqualTo(1);

        assertThatThrownBy(() -> new TimelyBody(bytes, Duration.ofNanos(-1)).read())
                .isInstanceOf(TimelyBody.Late.class);
    }

    @Test
    void aFewAreLookedAtTogetherAndAPlaceIsFreeAgainAfterwards() {
        Places places = new Places();

        assertThat(IntStream.range(0, 10).mapToObj(number -> places.in(() -> number)))
                .allMatch(Optional::isPresent);
    }

    private static FeedAuthentication feed(int authority, int token) {
        return new FeedAuthentication(new AuthorityId(authority), new UUID(0, token), "job");
    }
}
