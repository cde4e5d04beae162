package org.countersign.tenancy;

import java.util.List;

/** What one module adds to the data that an authority may take away, in the order of the files. */
public record WayOutPart(int order, List<OpenTable> tables) {

    public WayOutPart(int order, OpenTable... tables) {
        this(order, List.of(tables));
    }
}
