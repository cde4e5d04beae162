/**
 * People, their roles per authority, and signing in.
 */
@ApplicationModule(allowedDependencies = {"secrets", "tenancy", "audit", "authority", "uikit"})
@NullMarked
package org.countersign.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
