package org.countersign.tenancy;

/** What somebody may do within one authority. Which role has which is {@code identity.Role}'s table. */
public enum Right {
    /** See the scorecard, its released figures and signed texts. */
    READ,
    /** Keep how one looks at pages: columns, keys, views under a name. */
    ARRANGE,
    /** See drafts, figures not yet released and who is late; type in what a reporter sent. */
    COORDINATE,
    /** Write commentary for the indicators one reports. */
    WRITE,
    /** Sign off or return commentary for the indicators one owns. */
    SIGN,
    /** Sign at the stages that one fills: which those are, the sign-off engine decides each time. */
    COUNTERSIGN,
    /** Bring figures in, open a month. */
    IMPORT,
    /** Enter and mend figures: the performance team all, a reporter those that are theirs to enter. */
    ENTER,
    /** Check figures and release them, answer queries about them. */
    RELEASE,
    /** Set up people and how the authority works. */
    ADMINISTER,
    /** Describe indicators, set their targets, themes, events and checks. */
    CATALOGUE,
    /** Be told of events; held by the notifier alone. */
    NOTIFY,
    /** Take an authority on board, suspend it, restore it, count; never its figures or texts. */
    OPERATE,
    /** Keep in the trail what somebody did before they were signed in; held by the doorkeeper alone. */
    WITNESS,
    /** Read, check and export the trail of acts; changes nothing. */
    AUDIT,
    /** Take the authority's data away, whole or the scorecard of a month; changes nothing. */
    TAKE_OUT,
    /** Chain the trail's entries; held by the chainer alone. */
    CHAIN,
    /** Do what the calendar says: remind, escalate, lock, fall back; held by the timekeeper alone. */
    KEEP_TIME;

    /** Whether a suspended authority leaves it: reading, and what keeps the trail and the way out. */
    public boolean lastsWhileSuspended() {
        return switch (this) {
            case READ, COORDINATE, NOTIFY, OPERATE, WITNESS, AUDIT, TAKE_OUT, CHAIN -> true;
            case ARRANGE, WRITE, SIGN, COUNTERSIGN, IMPORT, ENTER, RELEASE, ADMINISTER, CATALOGUE, KEEP_TIME -> false;
        };
    }
}
