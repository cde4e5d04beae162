package org.countersign.feed;

import java.util.Optional;
import org.countersign.intake.FigureSheet;
import org.countersign.intake.Upload;

/** Whether a delivery can be looked at. */
sealed interface Understanding {

    /** @param sheet of figures that came one by one */
    record Read(Upload upload, Optional<FigureSheet> sheet) implements Understanding {}

    record Refused(String sentence) implements Understanding {}
}
