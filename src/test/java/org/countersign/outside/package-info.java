/** The application as it looks from outside: real requests to a real server, set up as behind the proxy of production. */
@NullMarked
package org.countersign.outside;

import org.jspecify.annotations.NullMarked;
