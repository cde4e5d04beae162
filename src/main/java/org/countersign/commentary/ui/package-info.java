/** Pages on which commentary is written, signed and followed up. */
@NullMarked
package org.countersign.commentary.ui;

import org.jspecify.annotations.NullMarked;
