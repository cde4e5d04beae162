package org.countersign.notification;

import java.util.Set;
import org.countersign.indicator.Responsibility;

/** What people are told about, in words for "Early Help Owner returned EH1a, April 2020", and who is told. */
public enum Occurrence {
    SUBMITTED("submitted", false),
    RETURNED("returned", false),
    RETURNED_ONE_STAGE("returned one stage", false),
    PROPOSED("proposed another wording of", false),
    CONFIRMED("confirmed the wording of", false),
    DECLINED("declined the wording of", false),
    SIGNED_OFF("signed off", false),
    REOPENED("reopened", false),
    QUERIED("queries the figure of", true),
    QUERY_ANSWERED("answered the query of", false, Responsibility.REPORTER, Responsibility.OWNER);

    private final String words;
    private final boolean forTeam;
    private final Set<Responsibility> audience;

    Occurrence(String words, boolean forTeam, Responsibility... audience) {
        this.words = words;
        this.forTeam = forTeam;
        this.audience = Set.of(audience);
    }

    public String words() {
        return words;
    }

    /** Whether the performance team is told. */
    public boolean forTeam() {
        return forTeam;
    }

    Set<Responsibility> audience() {
        return audience;
    }
}
