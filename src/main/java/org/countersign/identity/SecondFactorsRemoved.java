package org.countersign.identity;

import java.util.UUID;

/**
 * Whoever runs the installation removed somebody's second factors.
 *
 * @param event by which the same news is known again
 */
public record SecondFactorsRemoved(UUID event, PersonId person) {}
