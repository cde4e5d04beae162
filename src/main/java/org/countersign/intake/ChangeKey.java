package org.countersign.intake;

/**
 * One change of a plan, found again when the plan is made anew.
 *
 * @param of the month, year or column; empty where the subject says enough
 */
public record ChangeKey(String reference, PlannedChange.Subject subject, String of) {}
