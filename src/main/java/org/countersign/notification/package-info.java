/**
 * What people are told, and when: from events only.
 */
@ApplicationModule(
        allowedDependencies = {"calendar", "tenancy", "audit", "identity", "indicator", "actual", "commentary", "uikit"
        })
@NullMarked
package org.countersign.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
