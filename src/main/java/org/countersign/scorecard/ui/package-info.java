/**
 * The scorecard's pages: the grid, the plain table, one indicator.
 */
@NullMarked
package org.countersign.scorecard.ui;

import org.jspecify.annotations.NullMarked;
