/** The floor of a cold start: an application with the same dependencies that does nothing. */
@NullMarked
package org.countersign.bench.hello;

import org.jspecify.annotations.NullMarked;
