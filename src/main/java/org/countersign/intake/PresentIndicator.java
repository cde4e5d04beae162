package org.countersign.intake;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.calendar.FinancialYear;
import org.countersign.calendar.Frequency;
import org.countersign.indicator.Responsibility;

/**
 * One indicator as held.
 *
 * @param owner as the last import named it, or the owner's name; empty for none
 * @param reporter as the last import named it, or the reporter's name; empty for none
 * @param theme its name; empty for none
 * @param targets by year
 * @param values by month, at least for the months of the file
 * @param stated texts of the scorecard's month, by {@link Stated#key}
 * @param signed the latest month whose text is signed off
 * @param together the names of those who own or report it, where they are several
 * @param commentary the text of the scorecard's month; empty when none is begun
 * @param texts begun here or imported, at least of the months of which the file has one
 */
public record PresentIndicator(
        String title,
        String outcome,
        String owner,
        String reporter,
        String theme,
        Unit unit,
        Polarity polarity,
        Frequency frequency,
        Map<FinancialYear, Value> targets,
        Map<YearMonth, Value> values,
        Map<String, String> stated,
        Optional<String> commentary,
        Optional<YearMonth> signed,
        Map<Responsibility, String> together,
        Map<YearMonth, String> texts) {}
