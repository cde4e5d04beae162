/** The door of feeds: what is asked by HTTP and what is answered. */
@NullMarked
package org.countersign.feed.api;

import org.jspecify.annotations.NullMarked;
