package org.countersign.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.countersign.audit.AuditBook;
import org.countersign.audit.AuditEntry;
import org.countersign.audit.AuditFilter;
import org.countersign.commentary.Deadlines;
import org.countersign.indicator.Catalogue;
import org.countersign.intake.ImportRun.State;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Imports on threads of their own. What holds one up in these tests is a lock on the row that numbers indicators. */
@DatabaseTest
class ImportRunsTests {

    private static final Deadlines DUE = new Deadlines(LocalDate.of(2020, 5, 8), LocalDate.of(2020, 5, 14), null);

    @Autowired
    ImportRuns runs;

    @Autowired
    RunBook book;

    @Autowired
    ScorecardImport imports;

    @Autowired
    ImportUndo undoing;

    @Autowired
    Catalogue catalogue;

    @Autowired
    AuditBook trail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @Autowired
    TestAuthorities authorities;

    @Autowired
    SignedInAs signedIn;

    AuthorityId here;

    @BeforeEach
    void anAuthorityWithoutIndicators() {
        authorities.present();
        here = authorities.fresh();
    }

    @Test
    void anImportGoesOnAsWhoeverWantedItAndEndsWithItsReport() {
        ImportRunId id = begin(here);
        ImportRun ended = soon(here, id);

        assertThat(ended.state()).isEqualTo(State.DONE);
        assertThat(ended.pace().percent()).isEqualTo(100);
        PastImport past =
                as(here, () -> imports.past(here, ended.load().orElseThrow())).orElseThrow();
        assertThat(past.by()).isEqualTo("Performance Team");
        assertThat(past.report().count(PlannedRow.Kind.CREATED)).isEqualTo(8);
    }

    @Test
    void itsEndIsThereUntilItWasSeen() {
        ImportRunId id = begin(here);
        soon(here, id);

        assertThat(as(here, () -> book.unseen(here))).map(ImportRun::id).contains(id);
        as(here, () -> {
            book.seen(here, id);
            return true;
        });
        assertThat(as(here, () -> book.unseen(here))).isEmpty();
    }

    @Test
    void theSameFileAgainIsUnchanged() {
        soon(here, begin(here));

        assertThat(soon(here, begin(here)).state()).isEqualTo(State.UNCHANGED);
    }

    @Test
    void onePreviewedBeforeAnotherIsLookedAtAgain() {
        Confirmation before = confirmation(here);
        soon(here, begin(here));

        assertThat(soon(here, begin(here, before)).state()).isEqualTo(State.LOOK_AGAIN);
    }

    @Test
    void oneThatIsStoppedInTheMiddleLeavesNothingAtAll() throws SQLException {
        List<String> before = acts();
        ImportRunId id;
        try (Connection lock = locked(here)) {
            id = begin(here);
            await().until(() -> isWaitingForTheLock());
            stop(here, id);
            lock.rollback();
        }
        assertThat(soon(here, id).state()).isEqualTo(State.CANCELLED);

        assertThat(as(here, () -> catalogue.all(here))).isEmpty();
        assertThat(as(here, () -> imports.past(here))).isEmpty();
        assertThat(acts()).isEqualTo(before);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM data_load WHERE authority_id = :here")
                        .param("here", here.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(soon(here, begin(here)).state()).isEqualTo(State.DONE);
    }

    @Test
    void aSecondOneIsRefusedWithWhoImportsWhatSinceWhen() throws SQLException {
        try (Connection lock = locked(here)) {
            begin(here);
            RunBegun second = as(here, () -> runs.begin(here, confirmation(here)));

            assertThat(((RunBegun.Refused) second).sentence())
                    .matches("Performance Team has been importing scorecard-apr-2020.tsv since \\d+:\\d\\d, .*");
            lock.rollback();
        }
        await().until(() -> as(here, () -> book.live(here)).isEmpty());
    }

    @Test
    void oneWhoseNodeIsGoneIsLostAndWritesNothingWhenItComesBackToLife() throws SQLException {
        ImportRunId id;
        try (Connection lock = locked(here)) {
            id = begin(here);
            await().until(() -> isWaitingForTheLock());
            jdbc.sql("UPDATE import_run SET heard_at = heard_at - INTERVAL 2 MINUTE WHERE authority_id = :here")
                    .param("here", here.value())
                    .update();
            assertThat(as(here, () -> book.unseen(here))).map(ImportRun::state).contains(State.LOST);
            assertThat(as(here, () -> book.live(here))).isEmpty();
            assertThat(as(here, () -> book.begin(here, ImportRun.Kind.IMPORT, "other.tsv")))
                    .isInstanceOf(RunBegun.Under.class);
            lock.rollback();
        }
        assertThat(soon(here, id).state()).isEqualTo(State.LOST);
        assertThat(as(here, () -> catalogue.all(here))).isEmpty();
    }

    @Test
    void beyondTwoAtOnceTheyWaitForTheirTurnAndCanBeStoppedWaiting() throws SQLException {
        List<AuthorityId> three = List.of(here, authorities.fresh(), authorities.fresh());
        try (Connection lock = locked(here)) {
            List<ImportRunId> ids = three.stream().map(this::begin).toList();
            await().until(() -> runs.before(ids.get(2)) == 1);
            AuthorityId last = three.get(2);
            assertThat(as(last, () -> book.of(last, ids.get(2))))
                    .map(ImportRun::state)
                    .contains(State.WAITING);

            stop(last, ids.get(2));
            assertThat(soon(last, ids.get(2)).state()).isEqualTo(State.CANCELLED);
            lock.rollback();
            assertThat(soon(three.get(1), ids.get(1)).state()).isEqualTo(State.DONE);
            assertThat(soon(here, ids.get(0)).state()).isEqualTo(State.DONE);
            assertThat(as(last, () -> catalogue.all(last))).isEmpty();
        }
    }

    @Test
    void anUndoingRunsTheSameWay() {
        ImportRun done = soon(here, begin(here));
        UndoPreview preview =
                as(here, () -> undoing.preview(here, done.load().orElseThrow())).orElseThrow();
        RunBegun begun = as(here, () -> runs.undo(here, preview));

        assertThat(soon(here, ((RunBegun.Under) begun).id()).state()).isEqualTo(State.DONE);
        assertThat(as(here, () -> imports.past(here)).getFirst().undone()).isPresent();
    }

    @Test
    void nobodyElseCanStopOne() throws SQLException {
        try (Connection lock = locked(here)) {
            ImportRunId id = begin(here);
            signedIn.person("team", TestAuthorities.NORTHMERE, () -> {
                runs.stop(TestAuthorities.NORTHMERE, id);
                return true;
            });
            lock.rollback();
            assertThat(soon(here, id).state()).isEqualTo(State.DONE);
        }
    }

    /** Holds up whoever adds an indicator, in this authority and any younger one. */
    private Connection locked(AuthorityId authority) throws SQLException {
        Connection lock = database.getConnection();
        lock.setAutoCommit(false);
        try (PreparedStatement select =
                lock.prepareStatement("SELECT last_id FROM indicator_counter WHERE authority_id >= ? FOR UPDATE")) {
            select.setInt(1, authority.value());
            select.executeQuery();
        }
        return lock;
    }

    private boolean isWaitingForTheLock() {
        return jdbc.sql("SELECT COUNT(*) FROM information_schema.processlist WHERE info LIKE '%INTO indicator_counter%'"
                                + " AND info NOT LIKE '%processlist%'")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private ImportRunId begin(AuthorityId authority) {
        return begin(authority, confirmation(authority));
    }

    private ImportRunId begin(AuthorityId authority, Confirmation confirmation) {
        return ((RunBegun.Under) as(authority, () -> runs.begin(authority, confirmation))).id();
    }

    private ImportRun soon(AuthorityId authority, ImportRunId id) {
        return as(authority, () -> runs.soon(authority, id));
    }

    private void stop(AuthorityId authority, ImportRunId id) {
        as(authority, () -> {
            runs.stop(authority, id);
            return true;
        });
    }

    private Confirmation confirmation(AuthorityId authority) {
        return as(authority, () -> {
            var received = (Received.Understood) imports.receive(authority, "scorecard-apr-2020.tsv", bytes());
            return new Confirmation(imports.preview(authority, received.upload(), Decisions.none()), Set.of(), DUE);
        });
    }

    private List<String> acts() {
        return as(here, () -> trail.page(here, AuditFilter.ALL, 1).entries()).stream()
                .map(AuditEntry::actWords)
                .toList();
    }

    private static byte[] bytes() {
        try {
            return new ClassPathResource("scorecards/scorecard-apr-2020.tsv").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T as(AuthorityId authority, Supplier<T> work) {
        return signedIn.person("team", authority, work);
    }
}
