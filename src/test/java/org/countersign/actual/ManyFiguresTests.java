package org.countersign.actual;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.countersign.indicator.StatedPeople;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** More figures than are written at once. */
@DatabaseTest
class ManyFiguresTests {

    private static final YearMonth FIRST = YearMonth.of(1990, 1);
    private static final int MONTHS = 400;

    @Autowired
    TestAuthorities authorities;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Actuals actuals;

    @Autowired
    SignedInAs signedIn;

    AuthorityId place;
    List<IndicatorId> indicators;

    @BeforeEach
    void indicators() {
        place = authorities.fresh();
        indicators = signedIn.person(
                "team",
                place,
                () -> IntStream.range(0, 30)
                        .mapToObj(number -> catalogue.add(
                                place,
                                new Description("M" + number, "A title", "", "", 1, ""),
                                Measure.found(Unit.COUNT, 0, Polarity.NONE),
                                StatedPeople.NONE))
                        .toList());
    }

    @Test
    void allAreWrittenOnceAndComeBack() {
        assertThat(record(figures(1))).isEqualTo(30 * MONTHS);

        var held = signedIn.person("team", place, () -> actuals.values(place, FIRST, FIRST.plusMonths(MONTHS)));
        assertThat(held).hasSize(30);
        figures(1)
                .forEach(figure -> assertThat(held.get(figure.indicator()).get(figure.month()))
                        .isEqualTo(figure.value()));
    }

    @Test
    void whatStandsSoIsLeftAloneWhereverItIs() {
        record(figures(1));

        assertThat(record(figures(1))).isZero();
        assertThat(record(figures(1).map(figure -> figure.month().getYear() == 2000 ? other(figure) : figure)))
                .isEqualTo(30 * 12);
        assertThat(signedIn.person("team", place, () -> actuals.revisions(place, indicators.getLast())))
                .hasSize(MONTHS + 12);
    }

    /** Whoever may not see a figure before its release does not see it in this way either. */
    @Test
    void anUnreleasedValueIsHidden() {
        record(figures(1).limit(1));

        var seen = signedIn.person("leader", place, () -> actuals.values(place, FIRST, FIRST));

        assertThat(seen.get(indicators.getFirst()).get(FIRST)).isEqualTo(Value.none(Absence.NOT_RELEASED));
    }

    private int record(Stream<NewValue> figures) {
        return signedIn.person("team", place, () -> {
            LoadId load = actuals.open(place, new Load("sheet", "", "a test"));
            return actuals.record(place, load, figures::iterator);
        });
    }

    private Stream<NewValue> figures(int factor) {
        return indicators.stream()
                .flatMap(indicator -> IntStream.range(0, MONTHS)
                        .mapToObj(month -> new NewValue(
                                indicator,
                                FIRST.plusMonths(month),
                                Value.of(Integer.toString(factor * (month + indicator.value()))))));
    }

    private static NewValue other(NewValue figure) {
        return new NewValue(figure.indicator(), figure.month(), Value.of("-1"));
    }
}
