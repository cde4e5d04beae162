package org.countersign.identity;

/** What became of a change to an authority's people. */
public enum PeopleChange {
    DONE(""),
    OVERTAKEN("Somebody else changed this person while you were looking. Nothing of yours was saved. Look at what"
            + " stands now and decide again."),
    LAST_OF_TEAM("Nothing was changed: nobody else in the performance team can sign in. Give somebody else the role"
            + " first, and wait until they have joined."),
    UNFIT_SUCCESSOR("Nothing was changed: somebody chosen to take over no longer has the role for it. Choose again."),
    NO_ROLE("Nothing was changed: a person has at least one role. To end their access, deactivate them.");

    private final String words;

    PeopleChange(String words) {
        this.words = words;
    }

    /** Why nothing was changed, and what to do. */
    public String words() {
        return words;
    }
}
