/** Pages on which an authority sees itself beside others. */
@NullMarked
package org.countersign.benchmarking.ui;

import org.jspecify.annotations.NullMarked;
