package org.countersign.identity;

import java.util.UUID;

/** Somebody asked for a new password with some address, which need not belong to anybody. */
public record PasswordResetAsked(UUID reset) {}
