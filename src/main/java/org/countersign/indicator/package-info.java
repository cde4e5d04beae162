/**
 * What is measured: definition, unit, polarity, frequency and targets; who reports it and who owns it.
 */
@ApplicationModule(allowedDependencies = {"calendar", "calculation", "tenancy", "audit", "identity", "uikit"})
@NullMarked
package org.countersign.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
