/**
 * The installation's one secret, what is derived from it, and what is kept under it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.countersign.secrets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
