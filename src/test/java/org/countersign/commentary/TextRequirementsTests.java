package org.countersign.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.countersign.actual.Releases;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which figures ask for a text, and what that means for those who write. The month's figure is 125, the one before 113. */
@DatabaseTest
class TextRequirementsTests {

    private static final YearMonth MONTH = YearMonth.of(2031, 4);
    private static final TextRules BEYOND = new TextRules(false, Set.of(TextRule.BEYOND_THRESHOLD));

    @Autowired
    TestAuthorities authorities;

    @Autowired
    TestScorecard scorecard;

    @Autowired
    TextRequirements requirements;

    @Autowired
    TextKeeping keeping;

    @Autowired
    Releases releases;

    @Autowired
    WritingDesk writing;

    @Autowired
    SignOffDesk signing;

    @Autowired
    CommentaryBook book;

    @Autowired
    Tenancy tenancy;

    @Autowired
    SignedInAs signedIn;

    AuthorityId here;
    IndicatorId indicator;

    @BeforeEach
    void anOpenMonth() {
        authorities.present();
        here = authorities.fresh();
        indicator = scorecard.notStarted(here, "EH1a", MONTH);
    }

    @Test
    void anAuthorityThatSetNothingAsksForEveryText() {
        assertThat(judged()).isZero();
        assertThat(state()).isEqualTo(State.NOT_STARTED);
    }

    @Test
    void whatNoRuleAsksForIsNotRequiredAndNobodysTask() {
        as("team", () -> set(TextRules.USUAL));

        assertThat(state()).isEqualTo(State.NOT_REQUIRED);
        assertThat(as("reporter", () -> book.myWork(here)))
                .extracting(WorkItem::task)
                .containsExactly(Task.OPTIONAL);
        assertThat(opened().history().getLast().kind()).isEqualTo(Act.Kind.WAIVED);
        assertThat(opened().history().getLast().by()).isEqualTo("Countersign");
    }

    @Test
    void whatIsNotRequiredCanBeAnsweredWithNothingToAddAndSigned() {
        as("team", () -> set(TextRules.USUAL));
        as("reporter", () -> writing.submit(here, id(), new Draft("", version())));
        var submitted = scorecard.openedBy("owner", here, indicator, MONTH);
        as("owner", () -> signing.signOff(here, id(), new Signing(version(), submitted.figures())));

        assertThat(state()).isEqualTo(State.SIGNED_OFF);
        assertThat(opened().commentary().nothingToAdd()).isTrue();
    }

    @Test
    void aRuleThatAsksBringsItBackAndWantsWords() {
        as("team", () -> set(TextRules.USUAL));
        as("team", () -> set(BEYOND));

        assertThat(state()).isEqualTo(State.NOT_STARTED);
        assertThat(opened().commentary().turn().required()).isEqualTo("changed beyond the threshold");
        var answer = as("reporter", () -> writing.submit(here, id(), new Draft("", version())));
        assertThat(answer).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused) answer).reason().code()).isEqualTo("text-required");
    }

    @Test
    void aFigureOutsideItsUsualRangeAsksForAText() {
        for (int back = 2; back < 12; back++) {
            scorecard.figure(here, indicator, MONTH.minusMonths(back), String.valueOf(110 + back % 3));
        }
        as("team", () -> set(TextRules.USUAL));
        assertThat(state()).as("125 after 110 to 113").isEqualTo(State.NOT_STARTED);
        assertThat(opened().commentary().turn().required()).isEqualTo("outside its usual range");

        scorecard.figure(here, indicator, MONTH, "112");
        judged();
        assertThat(state()).isEqualTo(State.NOT_REQUIRED);
        assertThat(opened().commentary().turn().required()).isEmpty();
    }

    @Test
    void aReleasedFigureIsJudgedAtOnce() {
        as("team", () -> set(TextRules.USUAL));
        scorecard.figure(here, indicator, MONTH.minusMonths(1), "10");
        for (int back = 2; back < 12; back++) {
            scorecard.figure(here, indicator, MONTH.minusMonths(back), "10");
        }

        assertThat(state()).isEqualTo(State.NOT_STARTED);
    }

    @Test
    void aFigureThatIsNotReleasedChangesNothing() {
        as("team", () -> releases.holdBack(here, MONTH, ""));
        as("team", () -> set(TextRules.USUAL));

        assertThat(state()).isEqualTo(State.NOT_STARTED);
    }

    @Test
    void anIndicatorHasRulesOfItsOwn() {
        as("team", () -> set(TextRules.USUAL));
        as("team", () -> set(Optional.of(new TextRules(true, Set.of()))));
        assertThat(state()).isEqualTo(State.NOT_STARTED);

        as("team", () -> set(Optional.empty()));
        assertThat(state()).as("as the authority again").isEqualTo(State.NOT_REQUIRED);
    }

    @Test
    void whatSomebodyBeganStaysTheirs() {
        as("reporter", () -> writing.save(here, id(), new Draft("Text.", version())));
        as("team", () -> set(TextRules.USUAL));

        assertThat(state()).isEqualTo(State.DRAFT);
    }

    private boolean set(TextRules rules) {
        requirements.set(here, rules);
        return true;
    }

    private boolean set(Optional<TextRules> rules) {
        requirements.set(here, indicator, rules);
        return true;
    }

    private int judged() {
        return tenancy.asSystem(here, SystemActor.TIMEKEEPER, () -> keeping.judge(here));
    }

    private OpenedCommentary opened() {
        return scorecard.openedBy("reporter", here, indicator, MONTH);
    }

    private State state() {
        return opened().commentary().state();
    }

    private CommentaryId id() {
        return opened().commentary().id();
    }

    private long version() {
        return opened().commentary().version();
    }

    private <T> T as(String who, Supplier<T> work) {
        return signedIn.person(who, here, work);
    }
}
