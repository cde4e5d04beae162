package org.countersign.benchmarking;

import java.time.YearMonth;
import java.util.Map;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;

/** What an authority's people signed about its own figures; whoever keeps their texts answers. */
public interface SignedWords {

    /** The latest signed text of each indicator that has one; whoever may read in the authority may read them. */
    Map<IndicatorId, Said> latest(AuthorityId authority);

    /**
     * @param text Markdown; empty where nothing was to be added
     * @param by who signed last: "Early Help Owner"
     */
    record Said(YearMonth month, String text, String by) {}
}
