/** The packaged application, as people meet it: in a real browser, on a real MySQL. */
@NullMarked
package org.countersign.journey;

import org.jspecify.annotations.NullMarked;
