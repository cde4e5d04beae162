package org.countersign.intake;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Function;
import org.countersign.actual.Actuals;
import org.countersign.actual.RecordedValue;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts figures that come one by one into a sheet, so that they go the way of every file: the same checks, the same
 * report. Months given for one indicator only are filled in for the others with what is held, which changes nothing.
 */
@Service
public class FigureSheets {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Catalogue catalogue;
    private final Actuals actuals;
    private final Clock clock;

    FigureSheets(Catalogue catalogue, Actuals actuals, Clock clock) {
        this.catalogue = catalogue;
        this.actuals = actuals;
        this.clock = clock;
    }

    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public FigureSheet of(AuthorityId authority, List<GivenFigure> figures) {
        Map<String, IndicatorDetails> known =
                catalogue.all(authority).stream().collect(toMap(IndicatorDetails::reference, Function.identity()));
        var filling = new SheetFilling(known, figures, YearMonth.now(clock.withZone(LONDON)));
        if (filling.isEmpty()) {
            return filling.without();
        }
        Map<IndicatorId, NavigableMap<YearMonth, RecordedValue>> held =
                actuals.between(authority, filling.firstMonth(), filling.lastMonth());
        return filling.with(held);
    }
}
