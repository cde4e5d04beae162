/**
 * Figures in by themselves: the tokens of an authority's own jobs, and what they may send.
 */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "calculation",
            "secrets",
            "tenancy",
            "audit",
            "indicator",
            "actual",
            "commentary",
            "intake",
            "uikit"
        })
@NullMarked
package org.countersign.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
