package org.countersign.operator;

import org.countersign.commentary.CyclePlan;

/** What the form for taking an authority on board says. */
public record NewAuthority(FirstAdministrator administrator, CyclePlan plan) {}
