package org.countersign.scorecard;

/** What became of a view that somebody wanted to save, change or delete. */
public enum ViewOutcome {
    DONE(""),
    NAME_LENGTH("Nothing was saved: give the view a name of 1 to 80 characters."),
    NAME_TAKEN("Nothing was saved: you have a view of this name already. Give this one another name."),
    TOO_MUCH("Nothing was saved: the view holds more filters than can be kept. Take some away and save it again."),
    GONE("Nothing was changed: the view was deleted meanwhile, or is no longer shared. Reload the page."),
    NOT_YOURS("Nothing was changed: only whoever saved the view, or the performance team, can do that.");

    private final String words;

    ViewOutcome(String words) {
        this.words = words;
    }

    /** What happened and what to do; empty where it was done. */
    public String words() {
        return words;
    }
}
