/** What tests stand on: a real MySQL of their own and the annotation that asks for it. */
@NullMarked
package org.countersign.testing;

import org.jspecify.annotations.NullMarked;
