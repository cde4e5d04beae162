/**
 * Files in: recognise, match, preview, commit; one bad row never costs the others.
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
            "benchmarking",
            "commentary",
            "uikit"
        })
@NullMarked
package org.countersign.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
