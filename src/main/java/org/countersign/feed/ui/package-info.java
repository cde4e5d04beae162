/** Where the performance team makes and revokes tokens. */
@NullMarked
package org.countersign.feed.ui;

import org.jspecify.annotations.NullMarked;
