package org.countersign.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.testing.TestAuthorities.NORTHMERE;
import static org.countersign.testing.TestAuthorities.SOUTHMERE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.StatementCount;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class ChangesTests {

    private static final int WRITERS = 12;
    private static final int EACH = 40;

    private final ChangeLog log;
    private final ChangeTable table;
    private final TransactionTemplate transaction;
    private final TestAuthorities authorities;
    private final JdbcClient jdbc;
    private final Changes changes;
    private final List<Changes.Watch> watches = new ArrayList<>();
    private final List<Change> told = new ArrayList<>();

    @Autowired
    ChangesTests(
            ChangeLog log,
            ChangeTable table,
            TransactionTemplate transaction,
            TestAuthorities authorities,
            JdbcClient jdbc) {
        this.log = log;
        this.table = table;
        this.transaction = transaction;
        this.authorities = authorities;
        this.jdbc = jdbc;
        this.changes = new Changes(table);
    }

    @BeforeEach
    void noChanges() {
        authorities.present();
        jdbc.sql("DELETE FROM change_log WHERE authority_id IN (901, 902)").update();
        jdbc.sql("DELETE FROM change_counter WHERE authority_id IN (901, 902)").update();
    }

    @AfterEach
    void nobodyWatches() {
        watches.forEach(Changes.Watch::stop);
    }

    @Test
    void whatIsCommittedIsToldOnce() {
        watch(NORTHMERE);
        add(NORTHMERE, "one", "two", "one");
        changes.look();
        changes.look();
        assertThat(told).extracting(Change::ref).containsExactly("one", "two");
    }

    @Test
    void aCommitOnThisNodeIsLookedForAtOnceWhereSomebodyWatches() {
        watch(NORTHMERE);
        changes.lookSoonBy(new Waking(Runnable::run, changes));
        changes.committed(SOUTHMERE);
        add(NORTHMERE, "one");
        assertThat(told).as("nobody asked for a look yet").isEmpty();

        changes.committed(NORTHMERE);
        assertThat(told).extracting(Change::ref).containsExactly("one");
    }

    @Test
    void commitsThatComeWhileALookWaitsShareIt() {
        List<Runnable> waiting = new ArrayList<>();
        watch(NORTHMERE);
        changes.lookSoonBy(new Waking(waiting::add, changes));
        add(NORTHMERE, "one");
        changes.committed(NORTHMERE);
        add(NORTHMERE, "two");
        changes.committed(NORTHMERE);
        assertThat(waiting).hasSize(1);

        waiting.getFirst().run();
        assertThat(told).extracting(Change::ref).containsExactly("one", "two");
        changes.committed(NORTHMERE);
        assertThat(waiting).as("what comes later asks again").hasSize(2);
    }

    @Test
    void whatIsRolledBackIsToldToNobodyAndLeavesNoGap() {
        watch(NORTHMERE);
        add(NORTHMERE, "kept");
        in(
                NORTHMERE,
                () -> transaction.executeWithoutResult(status -> {
                    log.add(NORTHMERE, ChangeKind.FIGURES, "undone");
                    status.setRollbackOnly();
                }));
        add(NORTHMERE, "also kept");
        changes.look();
        assertThat(told).extracting(Change::ref).containsExactly("kept", "also kept");
        assertThat(numbers(NORTHMERE)).containsExactly(1L, 2L);
    }

    /** The first takes its number when it commits, not when it began: nothing lower can come after what was read. */
    @Test
    void whoeverBeganFirstAndCommitsLastComesLast() throws Exception {
        watch(NORTHMERE);
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?> slow = other.submit(() -> in(
                    NORTHMERE,
                    () -> transaction.executeWithoutResult(status -> {
                        log.add(NORTHMERE, ChangeKind.FIGURES, "slow");
                        begun.countDown();
                        waitFor(mayEnd);
                    })));
            waitFor(begun);
            add(NORTHMERE, "quick");
            changes.look();
            assertThat(told).extracting(Change::ref).containsExactly("quick");
            mayEnd.countDown();
            slow.get(30, TimeUnit.SECONDS);
        }
        changes.look();
        assertThat(told).extracting(Change::ref).containsExactly("quick", "slow");
    }

    @Test
    void ofManyWhoWriteAtOnceSomeRollingBackAReaderMissesNothing() throws Exception {
        watch(NORTHMERE);
        watch(SOUTHMERE);
        Set<String> committed = new HashSet<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<Set<String>>> all = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> writers.submit(() -> writes(writer)))
                    .toList();
            while (!all.stream().allMatch(Future::isDone)) {
                changes.look();
            }
            for (Future<Set<String>> one : all) {
                committed.addAll(one.get());
            }
        }
        changes.look();
        assertThat(told).extracting(Change::ref).containsExactlyInAnyOrderElementsOf(committed);
        assertThat(numbers(NORTHMERE))
                .containsExactlyElementsOf(counted(numbers(NORTHMERE).size()));
        assertThat(numbers(SOUTHMERE))
                .containsExactlyElementsOf(counted(numbers(SOUTHMERE).size()));
    }

    private Set<String> writes(int writer) {
        Random random = new Random(writer);
        Set<String> committed = new HashSet<>();
        for (int at = 0; at < EACH; at++) {
            String first = writer + "." + at + "a";
            String second = writer + "." + at + "b";
            boolean undone = random.nextInt(4) == 0;
            AuthorityId authority = random.nextBoolean() ? NORTHMERE : SOUTHMERE;
            in(
                    authority,
                    () -> transaction.executeWithoutResult(status -> {
                        log.add(authority, ChangeKind.COMMENTARY, first);
                        jdbc.sql("SELECT COUNT(*) FROM authority")
                                .query(Integer.class)
                                .single();
                        log.add(authority, ChangeKind.FIGURES, second);
                        if (undone) {
                            status.setRollbackOnly();
                        }
                    }));
            if (!undone) {
                committed.addAll(Set.of(first, second));
            }
        }
        return committed;
    }

    @Test
    void oneLookAsksForAllWatchedAuthoritiesAtOnceHoweverManyWatch() {
        for (int i = 0; i < 50; i++) {
            watch(NORTHMERE);
            watch(SOUTHMERE);
        }
        changes.look();
        assertThat(looking()).hasSize(1);
        add(NORTHMERE, "x");
        add(SOUTHMERE, "y");
        assertThat(looking()).hasSize(2);
        assertThat(told).hasSize(100);
    }

    @Test
    void whileNobodyWatchesNothingIsAsked() {
        assertThat(looking()).isEmpty();
        watch(NORTHMERE);
        watches.forEach(Changes.Watch::stop);
        assertThat(looking()).isEmpty();
        assertThat(changes.watchers()).isZero();
    }

    @Test
    void nobodyIsToldOfAnotherAuthority() {
        watch(SOUTHMERE);
        add(NORTHMERE, "secret");
        changes.look();
        assertThat(told).isEmpty();
    }

    @Test
    void whoComesLaterIsToldOfTheLastSeconds() {
        add(NORTHMERE, "a moment ago");
        old("long ago");
        watch(NORTHMERE);
        changes.look();
        assertThat(told).extracting(Change::ref).containsExactly("a moment ago");
        List<Change> second = new ArrayList<>();
        watches.add(changes.watch(NORTHMERE, second::addAll));
        changes.look();
        assertThat(second).extracting(Change::ref).containsExactly("a moment ago");
    }

    @Test
    void whereUnreadOnesWereRemovedAnythingMayHaveChanged() {
        watch(NORTHMERE);
        changes.look();
        add(NORTHMERE, "lost");
        jdbc.sql("DELETE FROM change_log WHERE authority_id = 901").update();
        changes.look();
        assertThat(told).extracting(Change::ref).containsOnly("");
        assertThat(told).extracting(Change::kind).containsExactly(ChangeKind.values());
        assertThat(looking()).hasSize(1);
    }

    @Test
    void manyOfAKindAreOne() {
        watch(NORTHMERE);
        add(NORTHMERE, IntStream.range(0, 300).mapToObj(Integer::toString).toArray(String[]::new));
        changes.look();
        assertThat(told).containsExactly(new Change(ChangeKind.COMMENTARY, ""));
    }

    @Test
    void oldOnesAreRemovedAndTheNumbersGoOn() {
        add(NORTHMERE, "old");
        old("older");
        add(NORTHMERE, "new");
        assertThat(table.remove(Duration.ofHours(1))).isEqualTo(1);
        assertThat(numbers(NORTHMERE)).containsExactly(1L, 3L);
    }

    @Test
    void aChangeIsAddedWithinTheTransactionAndTheScopeOfItsAuthority() {
        assertThatThrownBy(() -> in(NORTHMERE, () -> log.add(NORTHMERE, ChangeKind.CYCLE, "x")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> in(
                        NORTHMERE,
                        () -> transaction.executeWithoutResult(status -> log.add(SOUTHMERE, ChangeKind.CYCLE, "x"))))
                .isInstanceOf(OutsideScope.class);
    }

    private void watch(AuthorityId authority) {
        watches.add(changes.watch(authority, told::addAll));
    }

    private void add(AuthorityId authority, String... refs) {
        in(
                authority,
                () -> transaction.executeWithoutResult(status -> {
                    for (String ref : refs) {
                        log.add(authority, ChangeKind.COMMENTARY, ref);
                    }
                }));
    }

    private void old(String ref) {
        add(NORTHMERE, ref);
        jdbc.sql("UPDATE change_log SET at = at - INTERVAL 2 HOUR WHERE authority_id = 901 AND ref = :ref")
                .param("ref", ref)
                .update();
    }

    private List<String> looking() {
        return StatementCount.during(() -> {
            changes.look();
            return true;
        });
    }

    private List<Long> numbers(AuthorityId authority) {
        return jdbc.sql("SELECT seq FROM change_log WHERE authority_id = :authority ORDER BY seq")
                .param("authority", authority.value())
                .query(Long.class)
                .list();
    }

    private static List<Long> counted(int most) {
        return LongStream.rangeClosed(1, most).boxed().toList();
    }

    private static void in(AuthorityId authority, Runnable work) {
        Scope.call(authority, () -> {
            work.run();
            return true;
        });
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
