/** Countersign: one application of modules that are its direct subpackages. */
@NullMarked
package org.countersign;

import org.jspecify.annotations.NullMarked;
