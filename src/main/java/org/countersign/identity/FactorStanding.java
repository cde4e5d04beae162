package org.countersign.identity;

/** Whether somebody has a second factor; not which. */
public record FactorStanding(PersonId person, String name, boolean has) {}
