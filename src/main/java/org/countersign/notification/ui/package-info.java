@NullMarked
package org.countersign.notification.ui;

import org.jspecify.annotations.NullMarked;
