package org.countersign.identity;

import java.util.UUID;

/**
 * Somebody's password is another one now.
 *
 * @param event its own id, by which a listener knows it again
 */
public record PasswordChanged(UUID event, PersonId person) {}
