package org.countersign.commentary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.testing.TestAuthorities.NORTHMERE;
import static org.countersign.testing.TestAuthorities.SOUTHMERE;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.countersign.indicator.IndicatorId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class SignOffTests {

    private static final YearMonth MONTH = YearMonth.of(2031, 4);

    @Autowired
    TestScorecard scorecard;

    @Autowired
    WritingDesk writing;

    @Autowired
    SignOffDesk signing;

    @Autowired
    SignedInAs signedIn;

    IndicatorId indicator;

    @BeforeEach
    void anIndicatorOfItsOwn(TestInfo test) {
        String reference = "T" + Math.abs(test.getDisplayName().hashCode());
        indicator = scorecard.notStarted(NORTHMERE, reference, MONTH);
    }

    @Test
    void reporterWritesOwnerReturnsReporterMendsOwnerSigns() {
        var first = scorecard.submitted(NORTHMERE, indicator, MONTH, "More started.");
        as("owner", () -> signing.giveBack(NORTHMERE, id(first), seen(first), "Say why more were started."));

        var returned = scorecard.openedBy("reporter", NORTHMERE, indicator, MONTH);
        assertThat(returned.commentary().state()).isEqualTo(State.RETURNED);
        assertThat(returned.history().getLast().reason()).isEqualTo("Say why more were started.");

        var second = scorecard.submitted(NORTHMERE, indicator, MONTH, "More started because the hub opened.");
        as("owner", () -> signing.signOff(NORTHMERE, id(second), seen(second)));

        var signed = scorecard.openedBy("leader", NORTHMERE, indicator, MONTH);
        assertThat(signed.commentary().text()).isEqualTo("More started because the hub opened.");
        assertThat(signed.commentary().signature().orElseThrow().name()).isEqualTo("Owner");
        assertThat(signed.history())
                .extracting(Act::kind)
                .containsExactly(Act.Kind.SUBMITTED, Act.Kind.RETURNED, Act.Kind.SUBMITTED, Act.Kind.SIGNED_OFF);
        assertThat(signed.history())
                .extracting(Act::text)
                .containsExactly("", "", "", "More started because the hub opened.");
        assertThat(signed.history()).extracting(Act::reason).containsOnly("");
        assertThat(signed.history().getLast().figures().orElseThrow().value()).isEqualTo("125");
        assertThat(signed.history().getLast().figures().orElseThrow().changeOnPrevious())
                .isEqualTo("↑ 11%");
    }

    @Test
    void nobodySignsTheirOwnText() {
        var opened = scorecard.openedBy("reporting.owner", NORTHMERE, indicator, MONTH);
        as("reporting.owner", () -> writing.save(NORTHMERE, id(opened), new Draft("Mine.", version(opened))));
        var submitted = scorecard.submitted(NORTHMERE, indicator, MONTH, "Mine, and handed in by a colleague.");

        assertThat(as("reporting.owner", () -> signing.signOff(NORTHMERE, id(submitted), seen(submitted))))
                .isEqualTo(new Outcome.Refused(Reason.of("own-text")));
        assertThat(signatures()).isZero();
    }

    @Test
    void onlyOwnersSign() {
        var submitted = scorecard.submitted(NORTHMERE, indicator, MONTH, "Text.");

        for (String who : List.of("reporter", "team")) {
            assertThatThrownBy(() -> as(who, () -> signing.signOff(NORTHMERE, id(submitted), seen(submitted))))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(as("leader", () -> signing.signOff(NORTHMERE, id(submitted), seen(submitted))))
                .as("a leader who fills no stage")
                .isInstanceOf(Outcome.Refused.class);
        assertThat(signatures()).isZero();
    }

    @Test
    void aDoubleClickSignsOnce() {
        var submitted = scorecard.submitted(NORTHMERE, indicator, MONTH, "Text.");
        as("owner", () -> signing.signOff(NORTHMERE, id(submitted), seen(submitted)));
        var again = as("owner", () -> signing.signOff(NORTHMERE, id(submitted), seen(submitted)));

        assertThat(again).isInstanceOf(Outcome.Done.class);
        assertThat(signatures()).isEqualTo(1);
    }

    @Test
    void sixAtOnceSignOnce() throws Exception {
        var submitted = scorecard.submitted(NORTHMERE, indicator, MONTH, "Text.");
        List<Callable<Outcome>> clicks = new ArrayList<>();
        for (int click = 0; click < 6; click++) {
            String who = click % 2 == 0 ? "owner" : "second.owner";
            clicks.add(() -> as(who, () -> signing.signOff(NORTHMERE, id(submitted), seen(submitted))));
        }
        try (var workers = Executors.newFixedThreadPool(6)) {
            workers.invokeAll(clicks);
        }

        assertThat(signatures()).isEqualTo(1);
    }

    @Test
    void twoWritingAtOnceLoseNothing() {
        var opened = scorecard.openedBy("reporter", NORTHMERE, indicator, MONTH);
        as("second.reporter", () -> writing.save(NORTHMERE, id(opened), new Draft("Theirs.", version(opened))));
        var mine = as("reporter", () -> writing.save(NORTHMERE, id(opened), new Draft("Ours.", version(opened))));

        assertThat(mine).isInstanceOfSatisfying(Outcome.Conflict.class, conflict -> {
            assertThat(conflict.theirs().text()).isEqualTo("Theirs.");
            assertThat(conflict.ours()).isEqualTo("Ours.");
        });
        assertThat(scorecard.openedBy("reporter", NORTHMERE, indicator, MONTH).history())
                .filteredOn(act -> act.kind() == Act.Kind.SET_ASIDE)
                .extracting(Act::text)
                .containsExactly("Ours.");
    }

    @Test
    void aTextChangedSinceItWasOpenedIsNotSigned() {
        var submitted = scorecard.submitted(NORTHMERE, indicator, MONTH, "First.");
        as("reporter", () -> writing.withdraw(NORTHMERE, id(submitted), version(submitted)));
        scorecard.submitted(NORTHMERE, indicator, MONTH, "Second.");

        assertThat(as("owner", () -> signing.signOff(NORTHMERE, id(submitted), seen(submitted))))
                .isInstanceOf(Outcome.Conflict.class);
        assertThat(signatures()).isZero();
    }

    @Test
    void aFigureThatMovedSinceItWasOpenedIsNotSigned() {
        var submitted = scorecard.submitted(NORTHMERE, indicator, MONTH, "Text.");
        scorecard.figure(NORTHMERE, indicator, MONTH, "131");

        assertThat(as("owner", () -> signing.signOff(NORTHMERE, id(submitted), seen(submitted))))
                .isEqualTo(new Outcome.Refused(Reason.of("figures-moved", "125", "131")));
    }

    @Test
    void aDraftIsNotForOwnersOrLeadersToRead() {
        var opened = scorecard.openedBy("reporter", NORTHMERE, indicator, MONTH);
        as("reporter", () -> writing.save(NORTHMERE, id(opened), new Draft("Half a thought", version(opened))));

        assertThat(scorecard
                        .openedBy("owner", NORTHMERE, indicator, MONTH)
                        .commentary()
                        .text())
                .isEmpty();
        assertThat(scorecard.openedBy("leader", NORTHMERE, indicator, MONTH).history())
                .extracting(Act::text)
                .containsOnly("");
        assertThat(scorecard
                        .openedBy("team", NORTHMERE, indicator, MONTH)
                        .commentary()
                        .text())
                .isEqualTo("Half a thought");
    }

    @Test
    void membersOfAnotherAuthorityFindNothing() {
        var submitted = scorecard.submitted(NORTHMERE, indicator, MONTH, "Text.");

        assertThatThrownBy(() -> signedIn.person(
                        "owner", SOUTHMERE, () -> signing.signOff(NORTHMERE, id(submitted), seen(submitted))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(signedIn.person(
                        "owner", SOUTHMERE, () -> signing.signOff(SOUTHMERE, id(submitted), seen(submitted))))
                .isEqualTo(new Outcome.Refused(Reason.of("unknown")));
    }

    private long signatures() {
        return scorecard.openedBy("owner", NORTHMERE, indicator, MONTH).history().stream()
                .filter(act -> act.kind() == Act.Kind.SIGNED_OFF)
                .count();
    }

    private <T> T as(String who, Supplier<T> work) {
        return signedIn.person(who, NORTHMERE, work);
    }

    private static CommentaryId id(OpenedCommentary opened) {
        return opened.commentary().id();
    }

    private static long version(OpenedCommentary opened) {
        return opened.commentary().version();
    }

    private static Signing seen(OpenedCommentary opened) {
        return new Signing(version(opened), opened.figures());
    }
}
