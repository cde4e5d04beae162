package org.countersign.intake;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import org.countersign.calculation.Value;
import org.countersign.calendar.FinancialYear;

/**
 * One indicator as the file has it.
 *
 * @param number of its row
 * @param reference verbatim
 * @param title verbatim, unclosed brackets included
 * @param owner as written; may be no person at all
 * @param reporter as written; may be no person at all
 * @param theme that the row names; empty where it names none
 * @param values by the last month of their periods; a blank is missing
 * @param targets by year; "TBC" is to be confirmed, a blank has no entry
 * @param stated what the source derived and what nobody knows the meaning of; blanks have no entry
 * @param direction the mark of the DoT column, or the word for what is good; empty for none
 * @param commentary of the month of the scorecard, as Markdown; empty when the file has none
 * @param texts of all months of which the file has one
 * @param open cells to settle; the row is held while there are any
 * @param remarks what is imported all the same and worth a look
 * @param places where the texts, values and targets stand
 */
public record RecognisedRow(
        int number,
        String reference,
        String title,
        String outcome,
        String owner,
        String reporter,
        String theme,
        UnitProposal unit,
        FrequencyProposal frequency,
        SortedMap<YearMonth, Value> values,
        SortedMap<FinancialYear, Value> targets,
        List<Stated> stated,
        String direction,
        String commentary,
        List<DatedText> texts,
        List<OpenCell> open,
        List<Finding> remarks,
        Places places) {

    /** This row under the reference that its indicator has here. */
    RecognisedRow as(String other) {
        return new RecognisedRow(
                number,
                other,
                title,
                outcome,
                owner,
                reporter,
                theme,
                unit,
                frequency,
                values,
                targets,
                stated,
                direction,
                commentary,
                texts,
                open,
                remarks,
                places);
    }

    /** This row after its open cells were settled. */
    RecognisedRow with(SortedMap<YearMonth, Value> settledValues, SortedMap<FinancialYear, Value> settledTargets) {
        return new RecognisedRow(
                number,
                reference,
                title,
                outcome,
                owner,
                reporter,
                theme,
                unit,
                frequency,
                settledValues,
                settledTargets,
                stated,
                direction,
                commentary,
                texts,
                open,
                remarks,
                places);
    }

    /** This row with its cells typed under another unit. */
    RecognisedRow typed(
            UnitProposal other,
            SortedMap<YearMonth, Value> typedValues,
            SortedMap<FinancialYear, Value> typedTargets,
            List<OpenCell> nowOpen) {
        return new RecognisedRow(
                number,
                reference,
                title,
                outcome,
                owner,
                reporter,
                theme,
                other,
                frequency,
                typedValues,
                typedTargets,
                stated,
                direction,
                commentary,
                texts,
                nowOpen,
                remarks,
                places);
    }
}
