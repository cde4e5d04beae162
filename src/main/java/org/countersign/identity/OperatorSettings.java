package org.countersign.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * On what terms operators are let in.
 *
 * @param secondFactor whether an operator's rights need a second factor; off in a demonstration only
 */
@ConfigurationProperties("countersign.operator")
record OperatorSettings(@DefaultValue("true") boolean secondFactor) {}
