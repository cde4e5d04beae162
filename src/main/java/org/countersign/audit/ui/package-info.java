/** The page of the audit trail, and the trail as a file. */
@NullMarked
package org.countersign.audit.ui;

import org.jspecify.annotations.NullMarked;
