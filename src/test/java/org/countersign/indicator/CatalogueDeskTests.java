package org.countersign.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.countersign.calculation.Basis;
import org.countersign.calculation.Limits;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Profile;
import org.countersign.calculation.Target;
import org.countersign.calculation.Timing;
import org.countersign.calculation.Unit;
import org.countersign.calendar.FinancialYear;
import org.countersign.calendar.Frequency;
import org.countersign.identity.PersonId;
import org.countersign.identity.SignedIn;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the performance team does to the catalogue of an authority of its own. */
@DatabaseTest
class CatalogueDeskTests {

    private static final FinancialYear YEAR = new FinancialYear(2025);

    @Autowired
    TestAuthorities authorities;

    @Autowired
    CatalogueDesk desk;

    @Autowired
    CatalogueWork work;

    @Autowired
    TargetDesk targets;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Themes themes;

    @Autowired
    Checks checks;

    @Autowired
    SignedInAs signedIn;

    AuthorityId authority;

    @BeforeEach
    void authorityOfItsOwn() {
        authority = authorities.fresh();
    }

    @Test
    void aChangedDefinitionAsksFromWhichMonthItHolds() {
        IndicatorDetails before = added("A1");

        assertThat(save(draft(before, "Counted otherwise", null)))
                .isInstanceOfSatisfying(
                        Saved.Refused.class,
                        refused -> assertThat(refused.field()).isEqualTo(Saved.Field.REDEFINITION));
        assertThat(read("A1").description().definition()).isEmpty();
    }

    @Test
    void aNewDefinitionStartsABreakAndIsKeptWithWhoAndWhy() {
        IndicatorDetails before = added("A1");
        save(draft(before, "Counted otherwise", new Redefinition.From(YearMonth.of(2025, 10), "New guidance")));

        assertThat(read("A1").breaks()).containsExactly(LocalDate.of(2025, 10, 1));
        DefinitionVersion newest =
                team(() -> desk.history(authority, before.id())).getFirst();
        assertThat(newest.number()).isEqualTo(2);
        assertThat(newest.from()).isEqualTo(YearMonth.of(2025, 10));
        assertThat(newest.reason()).isEqualTo("New guidance");
        assertThat(newest.by()).isEqualTo("Performance Team");
    }

    @Test
    void correctedWordsStartNoBreak() {
        IndicatorDetails before = added("A1");
        save(draft(before, "Better said", new Redefinition.Correction("A slip")));

        assertThat(read("A1").breaks()).isEmpty();
        assertThat(read("A1").description().definition()).isEqualTo("Better said");
        assertThat(team(() -> desk.history(authority, before.id()))).hasSize(2);
    }

    @Test
    void whatIsGoodChangesWithAReasonOnlyAndTheHistoryKeepsBoth() {
        IndicatorDetails before = added("A1");
        assertThat(save(turned(before, Polarity.LOWER_IS_BETTER, " ")))
                .isInstanceOfSatisfying(
                        Saved.Refused.class,
                        refused -> assertThat(refused.field()).isEqualTo(Saved.Field.POLARITY));
        assertThat(read("A1").measure().polarity()).isEqualTo(Polarity.NONE);

        save(turned(before, Polarity.LOWER_IS_BETTER, "Fewer children wait"));

        List<DefinitionVersion> history = team(() -> desk.history(authority, before.id()));
        assertThat(history)
                .extracting(DefinitionVersion::polarity)
                .containsExactly(Polarity.LOWER_IS_BETTER, Polarity.NONE);
        assertThat(history.getFirst().reason()).isEqualTo("Fewer children wait");
        assertThat(read("A1").breaks()).isEmpty();
    }

    @Test
    void whatIsGoodIsSetForManyAtOnceAndKeptWhereItChanged() {
        IndicatorDetails one = added("A1");
        IndicatorDetails other = added("A2");
        save(turned(other, Polarity.LOWER_IS_BETTER, "Agreed in 2024"));
        List<BulkChange> changes = List.of(
                new BulkChange.Good(Polarity.LOWER_IS_BETTER, "Fewer children wait"),
                new BulkChange.Speaking(Timing.ROLLING));
        team(() -> {
            work.edit(authority, Set.of(one.id(), other.id()), changes);
            return true;
        });

        assertThat(List.of(read("A1"), read("A2"))).allSatisfy(changed -> {
            assertThat(changed.measure().polarity()).isEqualTo(Polarity.LOWER_IS_BETTER);
            assertThat(changed.measure().timing()).isEqualTo(Timing.ROLLING);
        });
        assertThat(read("A1").definition().polarityReason()).isEqualTo("Fewer children wait");
        assertThat(team(() -> desk.history(authority, one.id())).getFirst().reason())
                .isEqualTo("Fewer children wait");
        assertThat(read("A2").definition().polarityReason()).isEqualTo("Agreed in 2024");
        assertThat(team(() -> desk.history(authority, other.id()))).hasSize(2);
    }

    private static IndicatorDraft turned(IndicatorDetails of, Polarity polarity, String why) {
        return new IndicatorDraft(
                of.id(),
                of.version(),
                of.description(),
                of.definition().because(why),
                of.measure().judged(polarity, of.measure().judgedBy()),
                of.standing(),
                of.held(),
                null);
    }

    @Test
    void theSlowerOfTwoIsShownWhatTheOtherSavedAndOverwritesNothing() {
        IndicatorDetails seen = added("A1");
        save(draft(seen, "First", new Redefinition.Correction("A slip")));

        assertThat(save(draft(seen, "Second", new Redefinition.Correction("A slip"))))
                .isInstanceOfSatisfying(
                        Saved.Conflict.class,
                        conflict -> assertThat(conflict.theirs().description().definition())
                                .isEqualTo("First"));
        assertThat(read("A1").description().definition()).isEqualTo("First");
    }

    @Test
    void aReferenceInUseIsRefusedAndCapitalsAreToldApart() {
        added("A1");

        assertThat(save(fresh("A1"))).isInstanceOf(Saved.Refused.class);
        assertThat(save(fresh("a1"))).isInstanceOf(Saved.Done.class);
    }

    @Test
    void partsAreLeftOutOfListsAndFoundByTheirWhole() {
        IndicatorDetails whole = added("A1");
        save(fresh("A1x", Standing.NEW.partOf(whole.id(), PartKind.TEAM)));

        assertThat(all()).extracting(IndicatorDetails::reference).containsExactly("A1");
        assertThat(team(() -> catalogue.parts(authority, whole.id())))
                .extracting(IndicatorDetails::reference)
                .containsExactly("A1x");
    }

    @Test
    void manyAreChangedAtOnceAndTheOthersStay() {
        IndicatorDetails one = added("A1");
        IndicatorDetails other = added("A2");
        added("A3");
        ThemeId theme = team(() -> themes.named(authority, "Early help"));
        List<BulkChange> changes = List.of(
                new BulkChange.ToTheme(Optional.of(theme)),
                new BulkChange.Every(Frequency.QUARTER),
                new BulkChange.HeldBy(Responsibility.OWNER, Set.of(id("owner"))),
                new BulkChange.From(Optional.of(new BigDecimal("5"))),
                new BulkChange.Entered(EnteredBy.REPORTER),
                new BulkChange.IntoReturn("CIN census"));
        team(() -> {
            work.edit(authority, Set.of(one.id(), other.id()), changes);
            return true;
        });

        assertThat(List.of(read("A1"), read("A2"))).allSatisfy(changed -> {
            assertThat(changed.theme()).contains(theme);
            assertThat(changed.measure().frequency()).isEqualTo(Frequency.QUARTER);
            assertThat(changed.measure().frequencyConfirmed()).isTrue();
            assertThat(changed.owners()).containsExactly(id("owner"));
            assertThat(changed.measure().threshold()).isEqualByComparingTo("5");
            assertThat(changed.enteredBy()).isEqualTo(EnteredBy.REPORTER);
            assertThat(changed.definition().sourceReturn()).isEqualTo("CIN census");
        });
        assertThat(read("A3").theme()).isEmpty();
        assertThat(read("A3").measure().frequency()).isEqualTo(Frequency.MONTH);
    }

    @Test
    void whatEndedIsNotMeasuredAfterwardsAndComesBack() {
        IndicatorDetails one = added("A1");
        until(one, Optional.of(YearMonth.of(2025, 9)));
        assertThat(read("A1").covers(YearMonth.of(2025, 9))).isTrue();
        assertThat(read("A1").covers(YearMonth.of(2025, 10))).isFalse();

        until(one, Optional.empty());
        assertThat(read("A1").covers(YearMonth.of(2025, 10))).isTrue();
    }

    @Test
    void allThatOnePersonHoldsGoesToAnother() {
        IndicatorDetails one = added("A1");
        team(() -> {
            catalogue.assign(authority, one.id(), Responsibility.REPORTER, Set.of(id("reporter")));
            catalogue.assign(authority, one.id(), Responsibility.OWNER_DEPUTY, Set.of(id("reporter")));
            return true;
        });

        int count = team(() -> work.handOver(authority, id("reporter"), Optional.of(id("second.reporter"))));

        assertThat(count).isEqualTo(1);
        assertThat(read("A1").reporters()).containsExactly(id("second.reporter"));
        assertThat(read("A1").people(Responsibility.OWNER_DEPUTY)).containsExactly(id("second.reporter"));
    }

    @Test
    void anIndicatorMovesToItsPlaceAndTheOthersCloseUp() {
        added("A1");
        added("A2");
        IndicatorDetails last = added("A3");
        team(() -> {
            work.move(authority, last.id(), 1);
            return true;
        });

        assertThat(all()).extracting(IndicatorDetails::reference).containsExactly("A3", "A1", "A2");
    }

    @Test
    void targetsAreCopiedToTheNextYearUnlessItHasOne() {
        IndicatorDetails number = added("A1");
        IndicatorDetails tbc = added("A2");
        IndicatorDetails kept = added("A3");
        IndicatorDetails none = added("A4");
        Target aim = aim("288", Profile.LAST_YEARS_SHAPE);
        set(number, YEAR, aim);
        set(tbc, YEAR, new Target.ToBeConfirmed());
        set(kept, YEAR, aim);
        set(kept, YEAR.next(), aim("300", Profile.EVEN));

        int copied = team(() -> targets.copy(authority, YEAR, Set.of(number.id(), tbc.id(), kept.id(), none.id())));

        assertThat(copied).isEqualTo(2);
        assertThat(read("A1").targets().of(YEAR.next()))
                .contains(read("A1").targets().of(YEAR).orElseThrow());
        assertThat(read("A2").targets().of(YEAR.next())).contains(new Target.ToBeConfirmed());
        assertThat(((Target.Aim) read("A3").targets().of(YEAR.next()).orElseThrow()).amount())
                .isEqualByComparingTo("300");
        assertThat(read("A4").targets().of(YEAR.next())).isEmpty();
    }

    @Test
    void aPastYearsTargetNeverReachesIntoTheNext() {
        IndicatorDetails one = added("A1");
        set(one, YEAR, aim("288", Profile.EVEN));

        assertThat(read("A1").targets().of(YEAR.next())).isEmpty();
    }

    @Test
    void ofTwoWhoSetOneTargetTheSlowerIsToldAndOverwritesNothing() {
        IndicatorDetails one = added("A1");
        Optional<Target> first = Optional.of(aim("300", Profile.EVEN));
        Optional<Target> second = Optional.of(aim("400", Profile.EVEN));

        assertThat(team(() -> targets.change(authority, one.id(), YEAR, Optional.empty(), first)))
                .isTrue();
        assertThat(team(() -> targets.change(authority, one.id(), YEAR, Optional.empty(), second)))
                .isFalse();
        assertThat(((Target.Aim) read("A1").targets().of(YEAR).orElseThrow()).amount())
                .isEqualByComparingTo("300");
        assertThat(team(() -> targets.change(
                        authority, one.id(), YEAR, read("A1").targets().of(YEAR), second)))
                .isTrue();
    }

    @Test
    void everythingATargetWasIsKeptWithWhoSetIt() {
        IndicatorDetails one = added("A1");
        Profile byHand = Profile.byHand(Collections.nCopies(12, new BigDecimal("24")));
        set(one, YEAR, aim("288", byHand));
        team(() -> {
            targets.set(authority, one.id(), YEAR, Optional.empty());
            return true;
        });

        assertThat(read("A1").targets().of(YEAR)).isEmpty();
        List<TargetRevision> history = team(() -> targets.history(authority, one.id()));
        assertThat(history).hasSize(2).allMatch(revision -> revision.by().equals("Performance Team"));
        assertThat(history.getFirst().target()).isEmpty();
        assertThat(((Target.Aim) history.getLast().target().orElseThrow()).profile())
                .isEqualTo(byHand);
    }

    @Test
    void aCheckIsBrokenOnlyByNumbersTheWrongWayRound() {
        IndicatorId larger = added("A1").id();
        IndicatorId smaller = added("A2").id();
        team(() -> {
            checks.add(authority, larger, smaller);
            checks.add(authority, larger, smaller);
            return true;
        });
        List<Check> declared = team(() -> checks.all(authority));

        assertThat(declared).hasSize(1);
        assertThat(Checks.violations(declared, Map.of(larger, new BigDecimal("4"), smaller, new BigDecimal("5"))))
                .hasSize(1);
        assertThat(Checks.violations(declared, Map.of(larger, new BigDecimal("5"), smaller, new BigDecimal("5.0"))))
                .isEmpty();
        assertThat(Checks.violations(declared, Map.of(smaller, new BigDecimal("5"))))
                .isEmpty();
    }

    private static Target aim(String amount, Profile profile) {
        return new Target.Aim(
                new BigDecimal(amount), Basis.YEAR, new Limits(BigDecimal.ONE, new BigDecimal("9")), profile);
    }

    private void set(IndicatorDetails indicator, FinancialYear year, Target target) {
        team(() -> {
            targets.set(authority, indicator.id(), year, Optional.of(target));
            return true;
        });
    }

    private void until(IndicatorDetails indicator, Optional<YearMonth> last) {
        team(() -> {
            work.edit(authority, Set.of(indicator.id()), List.of(new BulkChange.Until(last)));
            return true;
        });
    }

    private IndicatorDetails added(String reference) {
        assertThat(save(fresh(reference))).isInstanceOf(Saved.Done.class);
        return read(reference);
    }

    private IndicatorDraft fresh(String reference) {
        return fresh(reference, Standing.NEW);
    }

    private IndicatorDraft fresh(String reference, Standing standing) {
        return new IndicatorDraft(
                null,
                0,
                new Description(reference, "Plans opened", "", "", all().size() + 1, ""),
                Definition.NONE,
                Measure.found(Unit.COUNT, 0, Polarity.NONE),
                standing,
                Map.of(),
                null);
    }

    private static IndicatorDraft draft(IndicatorDetails of, String definition, @Nullable Redefinition why) {
        Description words = of.description();
        return new IndicatorDraft(
                of.id(),
                of.version(),
                new Description(words.reference(), words.title(), "", definition, words.position(), ""),
                of.definition(),
                of.measure(),
                of.standing(),
                of.held(),
                why);
    }

    private Saved save(IndicatorDraft draft) {
        return team(() -> desk.save(authority, draft));
    }

    private IndicatorDetails read(String reference) {
        return team(() -> catalogue.byReference(authority, reference).orElseThrow());
    }

    private List<IndicatorDetails> all() {
        return team(() -> catalogue.all(authority));
    }

    private PersonId id(String who) {
        return ((SignedIn) signedIn.authentication(who, authority).getPrincipal()).id();
    }

    private <T> T team(Supplier<T> act) {
        return signedIn.person("team", authority, act);
    }
}
