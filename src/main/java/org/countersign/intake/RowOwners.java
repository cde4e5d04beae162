package org.countersign.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the row of a scorecard that a line belongs to: by its number, or by its reference where lines go together. */
final class RowOwners {

    /** Of a line above the headings, below the table, or about another area. */
    static final int NONE = -1;

    private final Map<Integer, Integer> byNumber = new HashMap<>();
    private final Map<String, Integer> byReference = new HashMap<>();

    RowOwners(RecognisedScorecard scorecard) {
        List<RowResult> rows = scorecard.rows();
        for (int row = 0; row < rows.size(); row++) {
            byNumber.put(rows.get(row).number(), row);
            if (rows.get(row) instanceof RowResult.Recognised(RecognisedRow recognised)) {
                byReference.put(recognised.reference(), row);
            }
        }
    }

    /** By the index of the line, of as many as the sheet has. */
    int[] of(SheetRows table, int lines) {
        int[] owners = new int[lines];
        Arrays.fill(owners, NONE);
        table.places().forEach(place -> owners[place] = owner(table, place));
        return owners;
    }

    private int owner(SheetRows table, int place) {
        Integer own = byNumber.get(table.number(place));
        if (own != null) {
            return own;
        }
        return table.at(place) instanceof RawResult.Read(RawRow row)
                ? byReference.getOrDefault(row.reference(), NONE)
                : NONE;
    }
}
