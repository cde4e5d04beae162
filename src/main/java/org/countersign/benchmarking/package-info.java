/**
 * Figures to compare with: statistical neighbours, region and England, each with its own period and source.
 */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "calculation",
            "tenancy",
            "audit",
            "authority",
            "identity",
            "indicator",
            "actual",
            "uikit"
        })
@NullMarked
package org.countersign.benchmarking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
