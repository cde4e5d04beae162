package org.countersign.identity;

/** Why somebody is no longer signed in at a browser. */
public enum SessionEnd {
    SIGNED_OUT("signed out"),
    IDLE("not used for too long"),
    LONGEST("signed in for as long as possible"),
    BY_OWNER("ended from another browser"),
    REVOKED("ended because the account was changed");

    private final String words;

    SessionEnd(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
