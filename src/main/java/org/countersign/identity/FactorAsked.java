package org.countersign.identity;

/**
 * What somebody can prove themselves with.
 *
 * @param pending whether this session lacks a second factor that they have
 */
public record FactorAsked(boolean app, boolean passkey, boolean password, boolean pending) {}
