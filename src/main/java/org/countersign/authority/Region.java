package org.countersign.authority;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * England, one of its nine regions, or Inner or Outer London, which together are the region London. Published files
 * list all three kinds side by side: adding them up counts London twice.
 *
 * @param code the nine characters of the Office for National Statistics
 * @param partOf code of what it lies in; none for England
 */
public record Region(
        String code, String name, Kind kind, @Nullable String partOf) implements Serializable {

    /** Code of England as a whole. */
    public static final String ENGLAND = "E92000001";

    /** What an area is, so that a sum takes one kind only. */
    public enum Kind {
        COUNTRY,
        REGION,
        PART_OF_REGION
    }
}
