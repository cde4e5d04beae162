/**
 * The grid and the page of one indicator: a read model over the other modules that writes nothing but how people
 * like to see it: their layouts and saved views.
 */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "calculation",
            "tenancy",
            "authority",
            "identity",
            "indicator",
            "actual",
            "benchmarking",
            "commentary",
            "uikit"
        })
@NullMarked
package org.countersign.scorecard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
