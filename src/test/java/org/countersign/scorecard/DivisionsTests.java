package org.countersign.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.countersign.actual.Entries;
import org.countersign.actual.Entry;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.commentary.TestScorecard;
import org.countersign.indicator.CatalogueDesk;
import org.countersign.indicator.Definition;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorDraft;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.countersign.indicator.PartKind;
import org.countersign.indicator.Saved;
import org.countersign.indicator.Standing;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.Screens;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The whole is 125 in April 2038. */
@DatabaseTest
class DivisionsTests {

    private static final YearMonth APRIL = YearMonth.of(2038, 4);

    @Autowired
    TestAuthorities authorities;

    @Autowired
    TestScorecard scorecard;

    @Autowired
    CatalogueDesk desk;

    @Autowired
    Entries entries;

    @Autowired
    IndicatorPages pages;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    ApplicationContext context;

    AuthorityId place;
    IndicatorId whole;

    @BeforeEach
    void aWhole() {
        place = authorities.fresh();
        whole = scorecard.notStarted(place, "E1", APRIL);
    }

    @Test
    void anIndicatorWithoutPartsHasNone() {
        assertThat(divisions("team")).isEmpty();
    }

    @Test
    void partsStandWithTheirFiguresAndATotalUnequalToThemIsAHint() {
        part("E1-N", PartKind.LOCALITY, "60");
        part("E1-S", PartKind.LOCALITY, "64");
        part("E1-T", PartKind.TEAM, "125");

        List<Division> divisions = divisions("team");
        assertThat(divisions).extracting(Division::kind).containsExactly(PartKind.TEAM, PartKind.LOCALITY);
        assertThat(divisions.getFirst().unequal()).isEmpty();
        Division localities = divisions.getLast();
        assertThat(localities.parts()).extracting(Division.Line::reference).containsExactly("E1-N", "E1-S");
        assertThat(localities.parts())
                .extracting(line -> line.cells().getLast().text())
                .containsExactly("60", "64");
        assertThat(localities.together().getLast()).isEqualTo("124");
        assertThat(localities.unequal()).containsExactly("April 2038: 124, not 125");
    }

    @Test
    void nothingIsSaidOfATotalWhosePartsAreNotAllNumbers() {
        part("E1-N", PartKind.LOCALITY, "60");
        part("E1-S", PartKind.LOCALITY, "tbc");

        assertThat(divisions("team").getFirst().together().getLast()).isEmpty();
        assertThat(divisions("team").getFirst().unequal()).isEmpty();
    }

    @Test
    void beforeTheirReleaseOthersLearnNothingOfParts() {
        part("E1-N", PartKind.LOCALITY, "60");

        Division division = divisions("leader").getFirst();
        assertThat(division.parts().getFirst().cells().getLast().text()).isEmpty();
        assertThat(division.together().getLast()).isEmpty();
    }

    @Test
    void thePageShowsThem() {
        part("E1-N", PartKind.LOCALITY, "60");

        try (Screens screens = new Screens(context)) {
            assertThat(screens.at("team", place, "indicators/E1?period=" + APRIL)
                            .words())
                    .contains("Parts")
                    .contains("the parts by locality do not add up to the whole. April 2038: 60, not 125.");
        }
    }

    private void part(String reference, PartKind kind, String typed) {
        var draft = new IndicatorDraft(
                null,
                0,
                new Description(reference, "A part", "", "", 1, ""),
                Definition.NONE,
                Measure.found(Unit.COUNT, 0, Polarity.NONE),
                Standing.NEW.partOf(whole, kind),
                Map.of(),
                null);
        team(() -> {
            IndicatorId id = ((Saved.Done) desk.save(place, draft)).id();
            return entries.enter(place, List.of(new Entry(id, APRIL, APRIL, typed, 0, "", false)));
        });
    }

    private List<Division> divisions(String who) {
        return signedIn.person(who, place, () -> pages.page(place, new IndicatorNavigation("E1", APRIL)))
                .orElseThrow()
                .divisions();
    }

    private <T> T team(Supplier<T> work) {
        return signedIn.person("team", place, work);
    }
}
