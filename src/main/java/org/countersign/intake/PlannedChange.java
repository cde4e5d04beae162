package org.countersign.intake;

import java.time.YearMonth;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Timing;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.calendar.FinancialYear;
import org.countersign.calendar.Frequency;
import org.countersign.commentary.ImportedText;

/**
 * One difference between the file and what is held.
 *
 * @param change what would be written
 * @param before as shown; empty when nothing is held
 * @param after as shown
 */
public record PlannedChange(String reference, Change change, String before, String after, Place place, Effect effect) {

    /** What a change is about. */
    public enum Subject {
        TITLE,
        OUTCOME,
        OWNER,
        REPORTER,
        THEME,
        UNIT,
        FREQUENCY,
        TIMING,
        POLARITY,
        TARGET,
        VALUE,
        STATED,
        COMMENTARY,
        /** The text of a month that is history. */
        OLD_TEXT
    }

    /** What happens when the plan is carried out. */
    public enum Effect {
        WRITE,
        /** Would replace what should not go silently: what is here stays unless a person says yes. */
        NEEDS_YES,
        /** What is here stays in any case. */
        KEEP
    }

    /** What would be written, typed. */
    public sealed interface Change {

        Subject subject();

        /** Month, year or column, as shown; empty where the subject says enough. */
        default String of() {
            return "";
        }

        /** Title, outcome, owner, reporter, theme or commentary (Markdown). */
        record Text(Subject subject, String text) implements Change {}

        record MonthlyValue(YearMonth month, Value value) implements Change {
            @Override
            public Subject subject() {
                return Subject.VALUE;
            }

            @Override
            public String of() {
                return month.toString();
            }
        }

        record YearlyTarget(FinancialYear year, Value value) implements Change {
            @Override
            public Subject subject() {
                return Subject.TARGET;
            }

            @Override
            public String of() {
                return year.label();
            }
        }

        record StatedFigure(Stated stated) implements Change {
            @Override
            public Subject subject() {
                return Subject.STATED;
            }

            @Override
            public String of() {
                return stated.heading();
            }
        }

        record OldText(YearMonth month, ImportedText.Words words) implements Change {
            @Override
            public Subject subject() {
                return Subject.OLD_TEXT;
            }

            @Override
            public String of() {
                return month.toString();
            }
        }

        record OfUnit(Unit unit) implements Change {
            @Override
            public Subject subject() {
                return Subject.UNIT;
            }
        }

        record OfFrequency(Frequency frequency) implements Change {
            @Override
            public Subject subject() {
                return Subject.FREQUENCY;
            }
        }

        record OfTiming(Timing timing) implements Change {
            @Override
            public Subject subject() {
                return Subject.TIMING;
            }
        }

        record OfPolarity(Polarity polarity) implements Change {
            @Override
            public Subject subject() {
                return Subject.POLARITY;
            }
        }
    }

    public ChangeKey key() {
        return new ChangeKey(reference, change.subject(), change.of());
    }

    /** Whether carrying out the plan writes it. */
    public boolean writes() {
        return effect == Effect.WRITE;
    }

    PlannedChange decided(Decisions decisions) {
        return effect == Effect.NEEDS_YES && decisions.confirmed().contains(key()) ? with(Effect.WRITE) : this;
    }

    private PlannedChange with(Effect decided) {
        return new PlannedChange(reference, change, before, after, place, decided);
    }
}
