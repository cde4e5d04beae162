/**
 * Values with reasons, change, direction, judgement, averages and targets: pure functions without framework or clock.
 */
@ApplicationModule(allowedDependencies = {"calendar"})
@NullMarked
package org.countersign.calculation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
