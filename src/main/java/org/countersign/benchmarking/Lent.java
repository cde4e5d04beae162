package org.countersign.benchmarking;

/** What another authority shares of one indicator, before any figure of it is read. */
record Lent(LentIndicator indicator, String reference, SharingTable.Row row) {

    String series() {
        return row.series();
    }

    Givers.Place place() {
        return new Givers.Place(indicator.giver(), indicator.indicator());
    }
}
