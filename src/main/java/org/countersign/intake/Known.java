package org.countersign.intake;

import java.util.Map;
import java.util.Optional;

/**
 * What is known here of files like one that was handed in.
 *
 * @param renamed columns of the file that are called otherwise than before, by their name now
 */
public record Known(KeptReading reading, Map<String, String> renamed) {

    public Known {
        renamed = Map.copyOf(renamed);
    }

    static Known unchanged(KeptReading reading) {
        return new Known(reading, Map.of());
    }

    Optional<ColumnKind> kind(String heading) {
        return reading.kind(renamed.getOrDefault(heading, heading));
    }
}
