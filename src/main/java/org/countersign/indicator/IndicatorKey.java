package org.countersign.indicator;

import java.io.Serializable;

record IndicatorKey(Integer authorityId, Integer indicatorId) implements Serializable {}
