package org.countersign.uikit;

import java.util.Collection;
import java.util.Set;
import org.countersign.tenancy.Right;

/**
 * A page that a module offers in the side navigation; modules declare it as a bean.
 *
 * @param path below the authority: "scorecard"
 * @param anyOf whoever holds one of these rights sees the entry
 * @param order small numbers first; the first that somebody may see is where they start
 */
public record NavigationEntry(String label, String path, Set<Right> anyOf, int order) {

    public NavigationEntry(String label, String path, int order, Right... anyOf) {
        this(label, path, Set.of(anyOf), order);
    }

    /** Whether somebody with these rights sees the entry. */
    public boolean isFor(Collection<Right> rights) {
        return rights.stream().anyMatch(anyOf::contains);
    }
}
