/**
 * Takes authorities on board, suspends and restores them; counts, never figures or texts.
 */
@ApplicationModule(
        allowedDependencies = {"calendar", "tenancy", "audit", "authority", "identity", "commentary", "uikit"})
@NullMarked
package org.countersign.operator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
