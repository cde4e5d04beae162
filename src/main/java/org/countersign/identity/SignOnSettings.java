package org.countersign.identity;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where providers of single sign-on may be.
 *
 * @param insideHosts hosts that an administrator may name although they are inside the network of this installation:
 *     everything else inside is refused. Those on the loopback address need no TLS
 */
@ConfigurationProperties("countersign.single-sign-on")
record SignOnSettings(@DefaultValue Set<String> insideHosts) {}
