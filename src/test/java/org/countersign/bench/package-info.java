/**
 * {@code ./countersign bench}: fills a database of its own, measures the packaged application against floors in the same
 * run, and writes {@code docs/performance.md}. Talks to pages by HTTP as a browser does; what has to happen in the
 * application's own JVM is in {@code host}.
 */
@NullMarked
package org.countersign.bench;

import org.jspecify.annotations.NullMarked;
