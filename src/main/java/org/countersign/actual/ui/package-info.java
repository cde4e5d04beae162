/** Pages on which figures are entered, checked, released and queried. */
@NullMarked
package org.countersign.actual.ui;

import org.jspecify.annotations.NullMarked;
