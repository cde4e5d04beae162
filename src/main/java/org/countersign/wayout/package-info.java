/**
 * The way out: the scorecard of a month, and an authority's whole data, in open formats; nobody is locked in.
 */
@ApplicationModule(allowedDependencies = {"calendar", "tenancy", "audit", "commentary", "intake", "uikit"})
@NullMarked
package org.countersign.wayout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
