/**
 * What was measured: values with states and every revision of them.
 */
@ApplicationModule(
        allowedDependencies = {"calendar", "calculation", "tenancy", "audit", "identity", "indicator", "uikit"})
@NullMarked
package org.countersign.actual;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
