package org.countersign.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.countersign.testing.TestAuthorities.NORTHMERE;

import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.countersign.actual.FiguresRecorded;
import org.countersign.actual.LoadId;
import org.countersign.commentary.CommentariesMoved;
import org.countersign.commentary.CommentaryId;
import org.countersign.commentary.State;
import org.countersign.commentary.TestScorecard;
import org.countersign.identity.InvitationSent;
import org.countersign.identity.PersonId;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.Deliveries;
import org.countersign.testing.Jobs;
import org.countersign.testing.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@DatabaseTest
class EventDeliveryTests {

    private static final YearMonth MONTH = YearMonth.of(2032, 6);

    @Autowired
    TestScorecard scorecard;

    @Autowired
    Notices notices;

    @Autowired
    Resubmission resubmission;

    @Autowired
    Jobs jobs;

    @Autowired
    Deliveries deliveries;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    Environment settings;

    @AfterEach
    void noticesCanBeWrittenAgain() {
        owner().sql("DROP TRIGGER IF EXISTS out_of_order").update();
    }

    @Test
    void aListenerThatFailsOnceIsRetriedAfterAPauseAndDeliversOnce() {
        IndicatorId indicator = scorecard.notStarted(NORTHMERE, "RETRIED", MONTH);
        breakNotices();
        scorecard.submitted(NORTHMERE, indicator, MONTH, "Text.");
        deliveries.settled();
        assertThat(told("RETRIED")).isZero();
        assertThat(deliveries.failed()).isOne();

        noticesCanBeWrittenAgain();
        resubmission.resubmit(clock.instant());
        assertThat(deliveries.failed()).isOne();

        Instant later = clock.instant().plusSeconds(31);
        resubmission.resubmit(later);
        resubmission.resubmit(later);
        deliveries.settled();
        assertThat(deliveries.failed()).isZero();
        assertThat(told("RETRIED")).isOne();
    }

    @Test
    void whatADeadNodeTookWithItIsHandedOutAgain() {
        IndicatorId indicator = scorecard.notStarted(NORTHMERE, "ABANDONED", MONTH);
        CommentaryId commentary = scorecard
                .submitted(NORTHMERE, indicator, MONTH, "Text.")
                .commentary()
                .id();
        deliveries.settled();
        jdbc.sql("DELETE FROM notice WHERE authority_id = 901 AND indicator_id = :id")
                .param("id", indicator.value())
                .update();
        resubmitted(commentary, Duration.ofMinutes(9));
        resubmission.resubmit(clock.instant());
        assertThat(told("ABANDONED")).isZero();

        resubmitted(commentary, Duration.ofMinutes(11));
        resubmission.resubmit(clock.instant());
        deliveries.settled();
        assertThat(told("ABANDONED")).isOne();
    }

    /** The commentary's event as a node leaves it that dies that long ago, while its listener is at work again. */
    private void resubmitted(CommentaryId commentary, Duration ago) {
        var then = LocalDateTime.ofInstant(clock.instant().minus(ago), ZoneOffset.UTC);
        jdbc.sql("""
                UPDATE EVENT_PUBLICATION SET STATUS = 'RESUBMITTED', COMPLETION_DATE = NULL,
                    PUBLICATION_DATE = :then, LAST_RESUBMISSION_DATE = :then
                WHERE SERIALIZED_EVENT LIKE :event
                """)
                .param("then", then)
                .param("event", "%" + commentary.value() + "%")
                .update();
    }

    @ParameterizedTest
    @CsvSource({"0,PT30S", "1,PT30S", "2,PT1M", "3,PT2M", "7,PT32M", "8,PT1H", "9,PT1H", "1000,PT1H"})
    void pausesGrowToAnHour(int attempts, Duration pause) {
        assertThat(Resubmission.pause(attempts)).isEqualTo(pause);
    }

    @Test
    void oneJobForAllNodesLooksForThem() {
        jobs.during(() -> await().atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.sql(
                                "SELECT COUNT(*) FROM scheduled_tasks WHERE task_name = :name AND last_success IS NOT NULL")
                        .param("name", EventDelivery.TASK)
                        .query(Integer.class)
                        .single()
                        .equals(1)));
    }

    @ParameterizedTest
    @ValueSource(classes = {CommentariesMoved.Item.class, InvitationSent.class, FiguresRecorded.class})
    void eventsCarryIdsOnly(Class<?> event) {
        assertThat(Arrays.stream(event.getRecordComponents()).map(RecordComponent::getType))
                .isSubsetOf(
                        AuthorityId.class,
                        UUID.class,
                        CommentaryId.class,
                        IndicatorId.class,
                        LoadId.class,
                        PersonId.class,
                        YearMonth.class,
                        State.class,
                        Set.class,
                        boolean.class);
    }

    private long told(String reference) {
        return signedIn.person("owner", NORTHMERE, () -> notices.mine(NORTHMERE)).stream()
                .filter(notice -> notice.reference().equals(reference))
                .count();
    }

    private void breakNotices() {
        owner().sql("""
                CREATE TRIGGER out_of_order BEFORE INSERT ON notice
                FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'out of order'
                """).update();
    }

    private JdbcClient owner() {
        String user =
                settings.getProperty("spring.flyway.user", settings.getProperty("spring.datasource.username", ""));
        String password =
                settings.getProperty("spring.flyway.password", settings.getProperty("spring.datasource.password", ""));
        return JdbcClient.create(
                new DriverManagerDataSource(settings.getRequiredProperty("spring.datasource.url"), user, password));
    }
}
