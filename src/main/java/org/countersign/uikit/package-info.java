/**
 * Components that every view shares.
 */
@ApplicationModule(allowedDependencies = {"calendar", "calculation", "tenancy"})
@NullMarked
package org.countersign.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
