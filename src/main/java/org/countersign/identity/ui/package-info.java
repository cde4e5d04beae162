/** Pages about people, and about one's own account. */
@NullMarked
package org.countersign.identity.ui;

import org.jspecify.annotations.NullMarked;
