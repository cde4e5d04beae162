/** The page of the way out and its two downloads. */
@NullMarked
package org.countersign.wayout.ui;

import org.jspecify.annotations.NullMarked;
