package org.countersign.actual;

/** @param corrected whether the figure was revised because of the query; otherwise it is confirmed as it stands */
public record NewAnswer(QueryId query, boolean corrected, String note) {}
