/**
 * Two authorities with made-up people, texts and, for the most part, figures, to look around in; there only in the
 * profile "demo". It knows every module it fills, and no module knows it.
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
            "operator"
        })
@NullMarked
package org.countersign.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
