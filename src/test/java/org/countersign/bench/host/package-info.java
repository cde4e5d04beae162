/**
 * What the bench adds to the packaged application: floors in the same JVM, and a way to fill it and look into it. Runs on
 * the application's own class path, without the libraries of the tests.
 */
@NullMarked
package org.countersign.bench.host;

import org.jspecify.annotations.NullMarked;
