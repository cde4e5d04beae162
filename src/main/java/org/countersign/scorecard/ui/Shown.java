package org.countersign.scorecard.ui;

import java.time.YearMonth;
import java.util.List;
import org.countersign.calendar.FinancialYear;
import org.countersign.scorecard.ColumnGroup;
import org.countersign.scorecard.Density;
import org.countersign.scorecard.ScorecardPage;

/** What decides which columns a grid has. */
record Shown(
        YearMonth page,
        List<YearMonth> months,
        List<FinancialYear> targetYears,
        List<ColumnGroup> columns,
        Density density) {

    static Shown of(ScorecardPage page) {
        return new Shown(
                page.period(),
                page.months(),
                page.targetYears(),
                page.layout().columns(),
                page.layout().density());
    }
}
