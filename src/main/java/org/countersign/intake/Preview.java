package org.countersign.intake;

import java.time.YearMonth;
import java.util.List;

/**
 * What importing a file would do now.
 *
 * @param unknownPeople names that nobody here has
 * @param unopened whether the sheet's month is not open for commentary yet and would be
 */
public record Preview(Upload upload, ImportPlan plan, List<PersonFound> unknownPeople, boolean unopened) {

    /** Whether the month would be opened for commentary. */
    public boolean opensMonth() {
        return unopened && !plan.decisions().history();
    }

    /** Whether nobody is to be asked for texts of the month. */
    public boolean isHistory() {
        return unopened && plan.decisions().history();
    }

    public YearMonth month() {
        return upload.scorecard().month();
    }
}
