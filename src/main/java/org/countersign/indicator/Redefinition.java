package org.countersign.indicator;

import java.time.YearMonth;

/** What a change of a definition means for the figures. */
public sealed interface Redefinition {

    /** Why; 3 to 1,000 characters. */
    String reason();

    /** Something else is counted: from this month on nothing is compared with what came before. */
    record From(YearMonth month, String reason) implements Redefinition {}

    /** The same is counted as ever, said better. */
    record Correction(String reason) implements Redefinition {}
}
