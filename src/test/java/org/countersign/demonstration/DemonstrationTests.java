package org.countersign.demonstration;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.countersign.actual.Actuals;
import org.countersign.actual.Reading;
import org.countersign.authority.Authorities;
import org.countersign.calculation.Display;
import org.countersign.calculation.Value;
import org.countersign.commentary.CommentaryBook;
import org.countersign.commentary.Commented;
import org.countersign.commentary.State;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.test.context.ActiveProfiles;

@DatabaseTest
@ActiveProfiles("demo")
class DemonstrationTests {

    @Autowired
    Demonstration demonstration;

    @Autowired
    Authorities authorities;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Actuals actuals;

    @Autowired
    CommentaryBook book;

    @Autowired
    SignIn signIn;

    AuthorityId southampton;

    @BeforeEach
    void find() {
        southampton = authorities.bySlug("southampton").orElseThrow().id();
    }

    @ParameterizedTest
    @CsvSource({
        "EH1a,   125,   ↑ 11%, ↑ 108%, 118,   205",
        "EH1c,   272,   ➡ −3%, ↑ 71%,  226,   322",
        "EH1b,   331,   ↑ 61%, ↑ 167%, 211,   331",
        "EH14b,  191,   ➡ 1%,  ↑ 84%,  161,   229",
        "CIN5,   '2,310', ➡ −2%, ➡ −3%,  '2,646', '2,976'",
        "FM011,  tbc,   n/a,   n/a,    100,   110",
        "FM012,  tbc,   n/a,   n/a,    119,   153"
    })
    void figuresAreThoseOfTheSheetTheyComeFrom(
            String reference, String value, String change, String onLastYear, String average, String maximum) {
        IndicatorDetails indicator =
                asTeam(() -> catalogue.byReference(southampton, reference).orElseThrow());
        Map<YearMonth, Value> figures = asTeam(() -> actuals.trend(southampton, indicator.id()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().value())));
        Reading reading = Reading.of(indicator.measure(), figures, Demonstration.MONTH);

        assertThat(Display.value(reading.value(), indicator.measure().unit(), 0))
                .isEqualTo(value);
        assertThat(reading.onPrevious().symbolAndText()).isEqualTo(change);
        assertThat(reading.onLastYear().symbolAndText()).isEqualTo(onLastYear);
        assertThat(Display.number(reading.average().orElseThrow().amount(), 0)).isEqualTo(average);
        assertThat(Display.number(reading.maximum().orElseThrow().amount(), 0)).isEqualTo(maximum);
    }

    @Test
    void everyStateOfACommentaryIsThereToSee() {
        Map<State, Long> states = asTeam(() -> book.ofMonth(southampton, Demonstration.MONTH)).stream()
                .collect(groupingBy(Commented::state, counting()));

        assertThat(states).containsOnlyKeys(State.values());
    }

    @Test
    void fillingItAgainChangesNothing() {
        int before = asTeam(() -> catalogue.all(southampton)).size();
        demonstration.run(new DefaultApplicationArguments());

        assertThat(asTeam(() -> catalogue.all(southampton))).hasSize(before);
    }

    @Test
    void theGeneratedAuthorityIsLarge() {
        AuthorityId portsmouth = authorities.bySlug("portsmouth").orElseThrow().id();

        assertThat(signIn.as("performance.team@portsmouth.example", () -> catalogue.all(portsmouth)))
                .hasSizeBetween(100, 400);
    }

    private <T> T asTeam(Supplier<T> work) {
        return signIn.as("performance.team@southampton.example", work);
    }
}
