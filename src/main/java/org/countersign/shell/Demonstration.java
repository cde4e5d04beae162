package org.countersign.shell;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether this installation shows made-up data, and what every page says then.
 *
 * @param label empty where the data are real
 */
@ConfigurationProperties("countersign.demonstration")
record Demonstration(@DefaultValue("") String label) {

    boolean isShown() {
        return !label.isBlank();
    }
}
