package org.countersign.benchmarking;

/** How many were counted in a stretch of months. */
record Sum(Stretch over, long count) {}
