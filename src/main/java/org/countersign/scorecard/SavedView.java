package org.countersign.scorecard;

/**
 * A way of looking at the scorecard that somebody gave a name.
 *
 * @param query what it filters and shows, as in an address, without a month
 * @param shared whether everybody of the authority finds it
 * @param by the name of whoever saved it
 * @param mine whether that is whoever asks
 * @param changeable whether whoever asks may rename and delete it
 */
public record SavedView(
        ViewId id, String name, String query, boolean shared, String by, boolean mine, boolean changeable) {

    public ScorecardNavigation navigation() {
        return ScorecardNavigation.of(query);
    }
}
