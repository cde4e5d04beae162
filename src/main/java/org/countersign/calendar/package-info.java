/**
 * Months, quarters, financial and academic years, reporting periods and working days, as plain values.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.countersign.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
