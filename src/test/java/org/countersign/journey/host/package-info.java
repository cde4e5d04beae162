/** The packaged application with a door for a test beside it: what runs is what is shipped, and it can be killed. */
@NullMarked
package org.countersign.journey.host;

import org.jspecify.annotations.NullMarked;
