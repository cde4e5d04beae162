/**
 * Local authorities of England, their codes over time, regions and dated neighbour lists: reference data.
 */
@ApplicationModule(allowedDependencies = {"calendar", "tenancy", "uikit"})
@NullMarked
package org.countersign.authority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
