package org.countersign.indicator.ui;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.countersign.indicator.CatalogueNavigation;

/** A reference as one segment of a path: firewalls refuse some characters there, so they stand as ~ and two digits. */
final class Addresses {

    static final String NEW = CatalogueNavigation.NEW;

    private Addresses() {}

    static String segment(String reference) {
        return CatalogueNavigation.segment(reference);
    }

    static String reference(String segment) {
        try {
            return URLDecoder.decode(segment.replace('~', '%'), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return segment;
        }
    }
}
