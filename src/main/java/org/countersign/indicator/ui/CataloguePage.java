package org.countersign.indicator.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.calendar.FinancialYear;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Theme;

/**
 * The catalogue as a page shows it.
 *
 * @param year whose targets are listed; empty where none is set
 */
record CataloguePage(List<CatalogueRow> rows, List<Theme> themes, Names names, Optional<FinancialYear> year) {

    List<IndicatorDetails> indicators() {
        return rows.stream().map(CatalogueRow::indicator).toList();
    }

    static Map<IndicatorId, String> references(List<IndicatorDetails> indicators) {
        return indicators.stream().collect(Collectors.toMap(IndicatorDetails::id, IndicatorDetails::reference));
    }
}
