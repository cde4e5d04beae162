/**
 * The page on which figures come in: choose a file, look at what it would do, import it, read the report.
 */
@NullMarked
package org.countersign.intake.ui;

import org.jspecify.annotations.NullMarked;
