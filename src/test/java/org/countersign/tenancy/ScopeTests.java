package org.countersign.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.testing.TestAuthorities.NORTHMERE;
import static org.countersign.testing.TestAuthorities.SOUTHMERE;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.aopalliance.aop.Advice;
import org.countersign.audit.AuditTrail;
import org.countersign.identity.People;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.Advisor;
import org.springframework.aop.framework.Advised;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class ScopeTests {

    private static final String OF_MEMBERSHIP = "SELECT COUNT(*) FROM membership WHERE authority_id = :authority";

    @Autowired
    ApplicationContext context;

    @Autowired
    TestAuthorities authorities;

    @Autowired
    Tenancy tenancy;

    @Autowired
    TenantJdbc jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    People people;

    @Autowired
    AuditTrail audit;

    @Autowired
    SignedInAs signedIn;

    @BeforeEach
    void present() {
        authorities.present();
        SecurityContextHolder.clearContext();
    }

    @Test
    void hibernateAsksNothingOfATenantTableOutsideAScope() {
        assertOutside(
                () -> entities.createQuery("select count(i) from Indicator i").getSingleResult());
        assertOutside(() -> entities.createNativeQuery("select count(*) from indicator where authority_id = 901")
                .getSingleResult());
    }

    @Test
    void hibernateAsksNothingWithoutTheAuthority() {
        assertOutside(() -> Scope.call(
                NORTHMERE,
                () -> entities.createNativeQuery("select count(*) from indicator")
                        .getSingleResult()));
    }

    @Test
    void jdbcAsksNothingOutsideAScope() {
        assertOutside(() -> jdbc.sql(OF_MEMBERSHIP));
        assertOutside(() -> jdbc.batch(OF_MEMBERSHIP, rows(NORTHMERE)));
    }

    @Test
    void jdbcAsksNothingWithoutTheAuthorityOrForAnother() {
        assertOutside(() -> Scope.call(NORTHMERE, () -> jdbc.sql("SELECT COUNT(*) FROM membership")));
        assertOutside(() -> Scope.call(NORTHMERE, () -> jdbc.sql("SELECT authority_id FROM membership")));
        assertOutside(() -> Scope.call(NORTHMERE, () -> {
            jdbc.batch("DELETE FROM membership WHERE authority_id = :authority", rows(SOUTHMERE));
            return true;
        }));
    }

    @Test
    void anotherAuthorityCannotJoinATransaction() {
        assertOutside(() -> tenancy.asSystem(
                NORTHMERE, SystemActor.DEMONSTRATION, () -> transaction.execute(status -> people.all(SOUTHMERE))));
        assertOutside(() -> tenancy.asSystem(
                NORTHMERE,
                SystemActor.DEMONSTRATION,
                () -> transaction.execute(status ->
                        tenancy.asSystem(SOUTHMERE, SystemActor.DEMONSTRATION, () -> people.all(SOUTHMERE)))));
        assertOutside(() -> transaction.execute(
                status -> tenancy.asSystem(NORTHMERE, SystemActor.DEMONSTRATION, () -> people.all(NORTHMERE))));
    }

    @Test
    void theSystemActsForTheAuthorityItWasCalledForOnly() {
        assertThatThrownBy(() -> tenancy.asSystem(NORTHMERE, SystemActor.DEMONSTRATION, () -> people.all(SOUTHMERE)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void scopeThenGuardThenTransactionAtEveryDoor() {
        assertThat(ServiceDoor.all(context))
                .filteredOn(door -> !door.shared())
                .isNotEmpty()
                .allSatisfy(door -> {
                    List<String> order = order(door.bean());
                    assertThat(order).startsWith("scope").contains("guard");
                    assertThat(order.lastIndexOf("guard")).isLessThan(order.indexOf("transaction"));
                });
    }

    @Test
    void theGuardRefusesBeforeATransactionIsLookedFor() {
        assertThatThrownBy(() -> signedIn.person("leader", SOUTHMERE, () -> {
                    audit.record(NORTHMERE, "act", "subject", "");
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aScopeDoesNotTravelToOtherThreads() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(1);
                ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor()) {
            Scope.call(NORTHMERE, () -> {
                assertThat(pool.submit(Scope::current).get()).isEmpty();
                assertThat(virtual.submit(Scope::current).get()).isEmpty();
                assertThat(CompletableFuture.supplyAsync(Scope::current).get()).isEmpty();
                return Scope.authorityNow();
            });
        }
    }

    @Test
    void aScopeClosesAlsoAfterAnException() {
        assertThatThrownBy(() -> Scope.call(NORTHMERE, ScopeTests::broken)).isInstanceOf(IllegalStateException.class);
        assertThat(Scope.current()).isEmpty();
        Scope.call(NORTHMERE, () -> {
            assertThatThrownBy(() -> Scope.call(SOUTHMERE, ScopeTests::broken))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(Scope.authorityNow()).isEqualTo(NORTHMERE);
            return true;
        });
    }

    @Test
    void whoActedBeforeTheSystemActsAgainAfterwards() {
        var before = new TestingAuthenticationToken("somebody", "");
        SecurityContextHolder.getContext().setAuthentication(before);
        tenancy.asSystem(NORTHMERE, SystemActor.NOTIFIER, () -> {
            assertThat(SecurityContextHolder.getContext().getAuthentication()).isInstanceOf(SystemAuthentication.class);
        });
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isSameAs(before);

        assertThatThrownBy(() -> tenancy.asSystem(NORTHMERE, SystemActor.NOTIFIER, ScopeTests::broken))
                .isInstanceOf(IllegalStateException.class);
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isSameAs(before);
    }

    private static Boolean broken() {
        throw new IllegalStateException("on purpose");
    }

    private static SqlParameterSource[] rows(AuthorityId authority) {
        return new SqlParameterSource[] {new MapSqlParameterSource("authority", authority.value())};
    }

    private static List<String> order(Object bean) {
        return Arrays.stream(((Advised) bean).getAdvisors())
                .map(Advisor::getAdvice)
                .map(advice -> switch (advice) {
                    case ScopeAtTheDoor ignored -> "scope";
                    case TransactionInterceptor ignored -> "transaction";
                    case Advice guard
                    when guard.getClass().getPackageName().startsWith("org.springframework.security.") -> "guard";
                    default -> "other";
                })
                .toList();
    }

    private static void assertOutside(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work)
                .satisfiesAnyOf(
                        thrown -> assertThat(thrown).isInstanceOf(OutsideScope.class),
                        thrown -> assertThat(thrown).hasRootCauseInstanceOf(OutsideScope.class));
    }
}
