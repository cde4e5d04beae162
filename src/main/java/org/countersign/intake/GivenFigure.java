package org.countersign.intake;

import java.time.YearMonth;

/**
 * A figure as another system gives it, outside of any sheet.
 *
 * @param entry its place among those given, from 0
 * @param value as it would stand in a cell: a number, 6.8%, 12/18 or a mark such as tbc; blank for missing
 * @param commentary empty for none
 */
public record GivenFigure(int entry, String reference, YearMonth month, String value, String commentary) {}
