package org.countersign.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.StatementCount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What opening a row, or an indicator's page, asks the database. */
@DatabaseTest
class IndicatorStatementsTests {

    private static final AuthorityId FEW = new AuthorityId(957);
    private static final AuthorityId MANY = new AuthorityId(958);

    @Autowired
    Sheet sheet;

    @Autowired
    OwnAuthority own;

    @Autowired
    IndicatorPages pages;

    @Test
    void openingARowTakesAsManyStatementsAmongManyIndicatorsAsAmongFew() {
        sheet.load(FEW, rows(2));
        sheet.load(MANY, rows(60));

        assertThat(statements(MANY)).hasSameSizeAs(statements(FEW)).hasSizeLessThan(30);
    }

    private List<String> statements(AuthorityId authority) {
        return StatementCount.during(() -> own.as(
                "leader",
                () -> pages.row(authority, new IndicatorNavigation("G2", Sheet.MONTH))
                        .orElseThrow()));
    }

    private static List<Sheet.Row> rows(int indicators) {
        return IntStream.rangeClosed(1, indicators)
                .mapToObj(number -> Sheet.row("G" + number))
                .toList();
    }
}
