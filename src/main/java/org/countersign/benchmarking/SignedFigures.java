package org.countersign.benchmarking;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;

/** Which figures an authority has signed for, as they were signed. Answered by the module that keeps signatures. */
public interface SignedFigures {

    /** By the month in whose column a figure stands, for the scope's authority; one statement. What is no number is left out. */
    Map<IndicatorId, NavigableMap<YearMonth, SignedFigure>> of(
            AuthorityId authority, Collection<IndicatorDetails> indicators);
}
