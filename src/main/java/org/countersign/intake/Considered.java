package org.countersign.intake;

import java.util.Map;

/**
 * In the light of what a plan is made.
 *
 * @param matches rows that may be about an indicator here, by their reference
 */
record Considered(Present present, Decisions decisions, Map<String, TitleMatch> matches) {}
