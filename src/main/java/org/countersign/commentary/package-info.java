/**
 * Cycles, and each commentary from not started to signed off, with everything that happened to it.
 */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "calculation",
            "tenancy",
            "audit",
            "identity",
            "indicator",
            "actual",
            "benchmarking",
            "uikit"
        })
@NullMarked
package org.countersign.commentary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
