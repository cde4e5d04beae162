package org.countersign.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.StatementCount;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@DatabaseTest
class AuditBookTests {

    @Autowired
    TestAuthorities authorities;

    @Autowired
    Trails trails;

    @Autowired
    AuditBook book;

    @Autowired
    AuditTrail trail;

    @Autowired
    Tenancy tenancy;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    Clock clock;

    AuthorityId authority;

    @BeforeEach
    void anAuthority() {
        authority = authorities.fresh();
    }

    @Test
    void anEntrySaysWhoWhenAndFromWhere() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("2001:db8::7");
        request.getSession();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            asTeam(() -> book.export(authority, AuditFilter.ALL));
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
        AuditEntry entry = found("Audit trail").getFirst();
        assertThat(entry.name()).isEqualTo("Performance Team");
        assertThat(entry.personId()).isNotNull();
        assertThat(entry.at()).isBetween(clock.instant().minusSeconds(60), clock.instant());
        assertThat(entry.origin().address()).isEqualTo("2001:db8::7");
        assertThat(entry.origin().session())
                .matches("[0-9a-f]{16}")
                .isNotEqualTo(request.getSession().getId());
        assertThat(entry.actWords()).isEqualTo("Audit trail exported");
    }

    @Test
    void theSystemActsFromNowhere() {
        RequestContextHolder.resetRequestAttributes();
        trails.write(authority, 1);
        AuditEntry entry = found("Subject 1").getFirst();
        assertThat(entry.name()).isEqualTo("Demonstration");
        assertThat(entry.personId()).isNull();
        assertThat(entry.origin()).isEqualTo(new Origin("system", ""));
        assertThat(entry.change()).isEqualTo(new Change("submitted", "signed off"));
    }

    @Test
    void aNameOrSubjectTooLongIsCutAndTheActStands() {
        tenancy.asSystem(authority, SystemActor.DEMONSTRATION, (Runnable) () -> transaction.executeWithoutResult(
                status -> trails.write(authority, "long ".repeat(60) + "😀".repeat(10))));
        assertThat(found("long long").getFirst().subject())
                .hasSizeLessThanOrEqualTo(200)
                .endsWith("…");
    }

    @Test
    void searchFindsWhatWasAskedForAndNothingElse() {
        trails.write(authority, 12);
        LocalDate today = LocalDate.ofInstant(clock.instant(), LondonTime.LONDON);
        assertThat(found("subject 1")).hasSize(4);
        assertThat(found("Subject %")).isEmpty();
        assertThat(found("Demonstration")).hasSizeGreaterThan(12);
        assertThat(count(new AuditFilter("", Optional.of(Act.Kind.COMMENTARY), none(), none(), none())))
                .isEqualTo(12);
        assertThat(count(new AuditFilter("", Optional.of(Act.Kind.OTHER), none(), none(), none())))
                .isZero();
        assertThat(count(new AuditFilter("Subject", none(), none(), Optional.of(today), Optional.of(today))))
                .isEqualTo(12);
        assertThat(count(new AuditFilter("Subject", none(), none(), Optional.of(today.plusDays(1)), none())))
                .isZero();
        assertThat(count(new AuditFilter("", none(), Optional.of(UUID.randomUUID()), none(), none())))
                .isZero();
    }

    @Test
    void everyPageTakesThreeStatementsOfTheTrail() {
        trails.write(authority, 120);
        var statements = StatementCount.during(() -> asTeam(() -> book.page(authority, filter("Subject"), 3)));
        assertThat(statements).filteredOn(sql -> sql.contains("audit_entry")).hasSize(3);
        assertThat(asTeam(() -> book.page(authority, filter("Subject"), 3)).entries())
                .extracting(AuditEntry::subject)
                .contains("Subject 1")
                .hasSize(20);
        assertThat(asTeam(() -> book.page(authority, filter("Subject"), 99)).number())
                .isEqualTo(3);
    }

    @Test
    void anExportReadsEveryEntryOnceWhateverItsNumber() {
        trails.write(authority, 2 * AuditBook.BATCH + 1);
        AuditFilter filter = filter("Subject");
        AuditCursor cursor = asTeam(() -> book.export(authority, filter));
        var subjects = new java.util.ArrayList<String>();
        List<AuditEntry> batch = asTeam(() -> book.older(authority, filter, AuditCursor.at(clock.instant())));
        assertThat(cursor.at()).isBeforeOrEqualTo(clock.instant());
        while (!batch.isEmpty()) {
            batch.forEach(entry -> subjects.add(entry.subject()));
            AuditCursor next = AuditCursor.before(batch.getLast());
            batch = asTeam(() -> book.older(authority, filter, next));
        }
        assertThat(subjects).hasSize(2 * AuditBook.BATCH + 1).doesNotHaveDuplicates();
    }

    private List<AuditEntry> found(String text) {
        return asTeam(() -> book.page(authority, filter(text), 1)).entries();
    }

    private long count(AuditFilter filter) {
        return asTeam(() -> book.page(authority, filter, 1)).total();
    }

    private static AuditFilter filter(String text) {
        return new AuditFilter(text, none(), none(), none(), none());
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    private <T> T asTeam(Supplier<T> work) {
        return signedIn.person("team", authority, work);
    }
}
