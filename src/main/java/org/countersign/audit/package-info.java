/**
 * Who did what: kept with the act that caused it, never changed.
 */
@ApplicationModule(allowedDependencies = {"secrets", "tenancy", "uikit"})
@NullMarked
package org.countersign.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
