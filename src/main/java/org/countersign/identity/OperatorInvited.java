package org.countersign.identity;

import java.util.UUID;

/**
 * Somebody may run the installation and has no password yet.
 *
 * @param event its own id, by which a listener knows it again
 */
public record OperatorInvited(UUID event, PersonId person) {}
