/**
 * Which authority is asking and who may act there: the scope that services, jobs and listeners run in.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.countersign.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
