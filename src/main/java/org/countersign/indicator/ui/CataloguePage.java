package org.countersign.indicator.ui;

import java.util.List;
import java.util.Optional;
import org.countersign.calendar.FinancialYear;
import org.countersign.indicator.Theme;

/**
 * The catalogue as a page shows it.
 *
 * @param year whose targets are listed; empty where none is set
 */
record CataloguePage(List<CatalogueRow> rows, List<Theme> themes, Names names, Optional<FinancialYear> year) {}
