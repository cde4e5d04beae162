package org.countersign.benchmarking;

import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.countersign.tenancy.AuthorityId;

/** An indicator of another authority, which shares its figures. */
public record LentIndicator(AuthorityId giver, IndicatorId indicator, Measure measure) {}
