package org.countersign.feed;

import java.util.Optional;
import java.util.Set;
import org.countersign.intake.FigureSheet;
import org.countersign.intake.Upload;

/** Whether a delivery can be looked at. */
sealed interface Understanding {

    /**
     * It can.
     *
     * @param sheet of figures that came one by one
     * @param unread keys of those that say nothing here
     */
    record Read(Upload upload, Optional<FigureSheet> sheet, Set<String> unread) implements Understanding {}

    record Refused(String sentence) implements Understanding {}

    /** The same, where some keys were not read. */
    default Understanding unread(Set<String> keys) {
        return this instanceof Read(var upload, var sheet, var none) ? new Read(upload, sheet, keys) : this;
    }
}
