/**
 * Frame, navigation, errors and the security chain; nobody depends on it.
 */
@ApplicationModule(allowedDependencies = {"tenancy", "identity", "uikit"})
@NullMarked
package org.countersign.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
