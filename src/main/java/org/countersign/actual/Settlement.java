package org.countersign.actual;

import org.countersign.calendar.FinancialYear;

/**
 * That a year's figures of one return are final, or no longer.
 *
 * @param sourceReturn "SSDA903": of the indicators whose figures go into it
 * @param settled false: back from final
 */
public record Settlement(FinancialYear year, String sourceReturn, boolean settled) {

    Status to() {
        return settled ? Status.FINAL : Status.PROVISIONAL;
    }
}
