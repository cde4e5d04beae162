package org.countersign.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.intake.KeptReading.KeptColumn;

/** What changed in a file that comes again since the last one of its kind. */
record SinceLast(KeptReading kept, Source source) {

    private static final int FEW = 5;

    /**
     * Columns that are called otherwise now, by their name now: one that is gone and one that is new at the same place, whose words mean
     * nothing else.
     */
    Map<String, String> renamed() {
        var now = columns();
        Map<String, String> names = new HashMap<>();
        KeptReading.missing(kept.columns(), now)
                .forEach(gone -> successor(gone, now).ifPresent(next -> names.put(next.heading(), gone.heading())));
        return names;
    }

    private Optional<KeptColumn> successor(KeptColumn gone, List<KeptColumn> now) {
        return KeptReading.missing(now, kept.columns())
                .filter(column -> column.index() == gone.index())
                .filter(column -> column.kind() == ColumnKind.OTHER || column.kind() == gone.kind())
                .findFirst();
    }

    /** In sentences; none where nothing changed but figures. */
    List<String> sentences(RecognisedScorecard scorecard) {
        var sentences = new ArrayList<String>();
        var now = KeptReading.references(scorecard);
        rows(now.stream().filter(row -> !kept.references().contains(row)).toList(), "new row", sentences);
        rows(kept.references().stream().filter(row -> !now.contains(row)).toList(), "row gone", sentences);
        columns(sentences);
        return sentences;
    }

    private static void rows(List<String> references, String what, List<String> sentences) {
        if (!references.isEmpty()) {
            String more = references.size() > FEW ? " and " + (references.size() - FEW) + " more" : "";
            String words = references.size() == 1 ? what : what.replace("row", "rows");
            sentences.add(references.size() + " " + words + ": "
                    + String.join(", ", references.stream().limit(FEW).toList()) + more + ".");
        }
    }

    private void columns(List<String> sentences) {
        var now = columns();
        var names = renamed();
        KeptReading.missing(kept.columns(), now)
                .forEach(gone -> sentences.add(
                        names.containsValue(gone.heading())
                                ? "Column “" + gone.heading() + "” is called otherwise now, and read as before: " + "“"
                                        + newName(names, gone.heading()) + "”."
                                : "Column “" + gone.heading() + "” is gone."));
        KeptReading.missing(now, kept.columns())
                .filter(added -> !names.containsKey(added.heading()))
                .forEach(added -> sentences.add("Column “" + added.heading() + "” is new."));
    }

    private static String newName(Map<String, String> names, String before) {
        return names.entrySet().stream()
                .filter(name -> name.getValue().equals(before))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** As they stand in the file, whatever they are called. */
    private List<KeptColumn> columns() {
        return KeptReading.columns(SheetChoice.of(source));
    }
}
