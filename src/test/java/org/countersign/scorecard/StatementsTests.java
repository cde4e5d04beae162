package org.countersign.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.StatementCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class StatementsTests {

    private static final List<String> FIGURES = Collections.nCopies(7, "125");

    @Autowired
    Sheet sheet;

    @Autowired
    OwnAuthority own;

    @Autowired
    Scorecards scorecards;

    @ParameterizedTest(name = "{1} indicators")
    @CsvSource({"913, 50", "914, 400"})
    void theScorecardTakesFiveStatementsWithRightsHoweverManyIndicatorsThereAre(int place, int indicators) {
        var authority = new AuthorityId(place);
        sheet.load(authority, generated(indicators));

        List<String> statements = StatementCount.during(() -> own.as("leader", () -> {
            ScorecardPage page = scorecards.page(authority, Sheet.MONTH, ScorecardFilter.NONE);
            assertThat(page.rows()).hasSize(indicators);
            return page;
        }));

        assertThat(withoutSigningIn(statements)).hasSize(5);
    }

    @Test
    void asSignedTakesOneMore() {
        var authority = new AuthorityId(977);
        sheet.load(authority, generated(3));
        sheet.signedOff(authority, "G1", "More started.");

        List<String> statements = StatementCount.during(() -> own.as(
                "leader",
                () -> scorecards.page(
                        authority, ScorecardNavigation.of(Sheet.MONTH).asSigned(true))));

        assertThat(withoutSigningIn(statements)).hasSize(6);
    }

    private static List<Sheet.Row> generated(int indicators) {
        return IntStream.rangeClosed(1, indicators)
                .mapToObj(number -> new Sheet.Row(
                        "G" + number, Unit.COUNT, 0, Polarity.NONE, FIGURES, FIGURES.subList(0, 6), Map.of()))
                .toList();
    }

    private static List<String> withoutSigningIn(List<String> statements) {
        return statements.stream().filter(sql -> !sql.contains("password_hash")).toList();
    }
}
