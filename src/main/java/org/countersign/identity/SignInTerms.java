package org.countersign.identity;

/**
 * What an authority asks of its people's sessions.
 *
 * @param version to be handed back with a change, so that two people's changes do not overwrite each other
 */
public record SignInTerms(boolean secondFactor, boolean singleSignOn, int version) {}
