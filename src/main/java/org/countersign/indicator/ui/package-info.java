/** The catalogue's pages: indicators, themes, events and checks. */
@NullMarked
package org.countersign.indicator.ui;

import org.jspecify.annotations.NullMarked;
