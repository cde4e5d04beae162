package org.countersign.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.countersign.commentary.TestScorecard;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A whole authority is told at once, as when a month's sheet brings its texts along. */
@DatabaseTest
class ManyNoticesTests {

    private static final YearMonth MONTH = YearMonth.of(2032, 9);
    private static final int AT_ONCE = 8;
    private static final int EACH = 40;

    @Autowired
    TestAuthorities authorities;

    @Autowired
    TestScorecard scorecard;

    @Autowired
    Notices notices;

    @Autowired
    Tenancy tenancy;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    Access access;

    @Test
    void everyNewsIsToldAtTheFirstAttemptHoweverManyComeAtOnce() throws Exception {
        AuthorityId authority = authorities.fresh();
        List<IndicatorId> indicators = IntStream.range(0, AT_ONCE)
                .mapToObj(number -> scorecard.notStarted(authority, "MANY" + number, MONTH))
                .toList();
        var reporter = new PersonId(signedIn.person(
                "reporter", authority, () -> access.current().person().orElseThrow()));
        var together = new CountDownLatch(1);
        try (ExecutorService listeners = Executors.newFixedThreadPool(AT_ONCE)) {
            List<? extends Future<?>> all = indicators.stream()
                    .map(indicator -> listeners.submit(() -> {
                        together.await();
                        for (int at = 0; at < EACH; at++) {
                            tell(authority, news(indicator, at, reporter));
                        }
                        return true;
                    }))
                    .toList();
            together.countDown();
            for (Future<?> one : all) {
                one.get(2, TimeUnit.MINUTES);
            }
        }
        assertThat(signedIn.person("owner", authority, () -> notices.unread(authority)))
                .isEqualTo(AT_ONCE * EACH / 2);
    }

    private static News news(IndicatorId indicator, int at, PersonId by) {
        Occurrence kind = at % 2 == 0 ? Occurrence.QUERY_ANSWERED : Occurrence.QUERIED;
        return new News(UUID.randomUUID(), kind, indicator, MONTH, by);
    }

    private void tell(AuthorityId authority, News news) {
        tenancy.asSystem(authority, SystemActor.NOTIFIER, () -> notices.tell(authority, java.util.List.of(news)));
    }
}
