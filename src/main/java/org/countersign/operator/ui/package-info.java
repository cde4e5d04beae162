/** The operator's pages. */
@NullMarked
package org.countersign.operator.ui;

import org.jspecify.annotations.NullMarked;
