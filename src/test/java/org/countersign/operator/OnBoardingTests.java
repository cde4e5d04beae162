package org.countersign.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.testing.TestAuthorities.NORTHMERE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.countersign.authority.Authorities;
import org.countersign.authority.LocalAuthority;
import org.countersign.calendar.FinancialYear;
import org.countersign.commentary.CyclePlan;
import org.countersign.identity.EmailAddress;
import org.countersign.identity.NewPerson;
import org.countersign.identity.People;
import org.countersign.identity.Role;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.Deliveries;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.countersign.testing.TestOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class OnBoardingTests {

    private static final NewAuthority FORM = new NewAuthority(
            new FirstAdministrator("First Administrator", new EmailAddress("first@council.example")),
            new CyclePlan(new FinancialYear(2035), YearMonth.of(2035, 12), 5, 8));

    @Autowired
    OnBoarding boarding;

    @Autowired
    Aboard aboard;

    @Autowired
    Authorities authorities;

    @Autowired
    TestAuthorities tested;

    @Autowired
    TestOperator operator;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    Tenancy tenancy;

    @Autowired
    People people;

    @Autowired
    Deliveries deliveries;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void somebodyElse() {
        tested.present();
        operator.present();
    }

    @AfterEach
    void settled() {
        deliveries.settled();
    }

    @Test
    void anAuthorityComesOnBoardWithItsAdministratorInvitedAndItsYearPlanned() {
        AuthorityId authority = another().id();

        assertThat(operator.does(() -> boarding.take(authority, FORM))).isEqualTo(new Taken.OnBoard());

        assertThat(months(authority))
                .containsExactly(
                        LocalDate.of(2035, 12, 1),
                        LocalDate.of(2036, 1, 1),
                        LocalDate.of(2036, 2, 1),
                        LocalDate.of(2036, 3, 1));
        assertThat(invited(authority)).containsExactly("first@council.example");
        assertThat(trail(authority))
                .containsExactlyInAnyOrder(
                        "Operator (operator): authority taken on board",
                        "Operator (operator): person invited",
                        "Operator (operator): cycle calendar planned",
                        "Operator (operator): rules of required texts set");
        assertThat(operator.does(aboard::all))
                .filteredOn(found -> found.id().equals(authority))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.people()).isZero();
                    assertThat(found.invited()).isEqualTo(1);
                });
        assertThat(operator.does(aboard::candidates))
                .extracting(LocalAuthority::id)
                .doesNotContain(authority);
    }

    @Test
    void theSameFormSentTwiceMakesOne() {
        AuthorityId authority = another().id();
        operator.does(() -> boarding.take(authority, FORM));

        assertThat(operator.does(() -> boarding.take(authority, FORM))).isInstanceOf(Taken.AlreadyOnBoard.class);

        assertThat(invited(authority)).hasSize(1);
        assertThat(trail(authority)).hasSize(4);
    }

    @Test
    void ofTwentyAtTheSameMomentOneTakesItOnBoard() throws Exception {
        AuthorityId authority = another().id();
        List<Taken> answers = new java.util.ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            List<Future<Taken>> all = IntStream.range(0, 20)
                    .mapToObj(each -> threads.submit(() -> operator.does(() -> boarding.take(authority, FORM))))
                    .toList();
            for (Future<Taken> each : all) {
                answers.add(each.get());
            }
        }

        assertThat(answers).filteredOn(Taken.OnBoard.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Taken.AlreadyOnBoard.class::isInstance).hasSize(19);
        assertThat(invited(authority)).hasSize(1);
    }

    @Test
    void whatCannotBeDoneWhollyIsNotDoneAtAll() {
        AuthorityId authority = another().id();
        tenancy.asSystem(
                authority,
                SystemActor.DEMONSTRATION,
                () -> people.admit(authority, NewPerson.withoutSignIn("Here Before", Set.of(Role.LEADER))));

        assertThatThrownBy(() -> operator.does(() -> boarding.take(authority, FORM)))
                .isInstanceOf(IllegalStateException.class);

        assertThat(months(authority)).isEmpty();
        assertThat(invited(authority)).isEmpty();
        assertThat(operator.does(aboard::candidates))
                .extracting(LocalAuthority::id)
                .contains(authority);
    }

    @Test
    void aFormerAuthorityIsNeitherOfferedNorTaken() {
        LocalAuthority former = authorities.all().stream()
                .filter(LocalAuthority::isFormer)
                .findFirst()
                .orElseThrow();

        assertThat(operator.does(aboard::candidates)).doesNotContain(former);
        assertThat(operator.does(() -> boarding.take(former.id(), FORM))).isEqualTo(new Taken.DoesNotExist());
        assertThat(trail(former.id())).isEmpty();
    }

    @Test
    void withoutASecondFactorAnOperatorIsNobody() {
        AuthorityId authority = another().id();

        assertThatThrownBy(() -> operator.doesWithoutSecondFactor(() -> boarding.take(authority, FORM)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> operator.doesWithoutSecondFactor(aboard::all))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(trail(authority)).isEmpty();
    }

    @Test
    void aPerformanceTeamTakesNobodyOnBoard() {
        AuthorityId authority = another().id();

        assertThatThrownBy(() -> signedIn.person("team", NORTHMERE, () -> boarding.take(authority, FORM)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> signedIn.person("team", NORTHMERE, aboard::all))
                .isInstanceOf(AccessDeniedException.class);
    }

    private LocalAuthority another() {
        return operator.does(aboard::candidates).stream()
                .filter(candidate ->
                        candidate.id().value() < 900 && trail(candidate.id()).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private List<LocalDate> months(AuthorityId authority) {
        return jdbc.sql("SELECT month FROM cycle_plan WHERE authority_id = :authority ORDER BY month")
                .param("authority", authority.value())
                .query(LocalDate.class)
                .list();
    }

    private List<String> invited(AuthorityId authority) {
        return strings("SELECT email FROM invitation WHERE authority_id = :authority", authority);
    }

    private List<String> trail(AuthorityId authority) {
        return strings(
                "SELECT CONCAT(actor_name, ': ', act) FROM audit_entry WHERE authority_id = :authority", authority);
    }

    private List<String> strings(String sql, AuthorityId authority) {
        return jdbc.sql(sql)
                .param("authority", authority.value())
                .query(String.class)
                .list();
    }
}
