package org.countersign.intake;

import java.time.YearMonth;
import org.countersign.commentary.ImportedText;

/**
 * A text of a row, with the month it is about.
 *
 * @param current whether that is the month of the scorecard
 */
public record DatedText(YearMonth month, boolean current, ImportedText.Words words, Place place) {}
