package org.countersign.intake;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a person should know of how a workbook was read, as sentences. However odd the file, they stay few. */
final class Remarks {

    static final String MACROS = "The workbook carries macros. They were left out and not looked at.";
    static final String LINKS = "The workbook takes values from other files. The values stored in it were read;"
            + " the other files were not opened.";

    private static final int MOST = 20;
    private static final int NAMED = 5;

    private final List<String> sentences = new ArrayList<>();
    private int withoutValue;
    private String first = "";

    /** Once, however often it is found. */
    void say(String sentence) {
        if (sentences.size() < MOST && !sentences.contains(sentence)) {
            sentences.add(sentence);
        }
    }

    void hiddenSheet(String name) {
        say("The sheet “" + name + "” is hidden in the file. It was read all the same.");
    }

    /** Rows or columns that the file hides and that say something. */
    void hidden(String what, String sheet, int count, Stream<?> which) {
        if (count > 0) {
            String named = which.limit(NAMED).map(String::valueOf).collect(joining(", "));
            String more = count > NAMED ? " and %,d more".formatted(count - NAMED) : "";
            say("Hidden in “%s”, and read all the same: %s%s %s%s."
                    .formatted(sheet, what, count == 1 ? "" : "s", named, more));
        }
    }

    void withoutValue(String where) {
        first = withoutValue++ == 0 ? where : first;
    }

    List<String> sentences() {
        var all = new ArrayList<>(sentences);
        if (withoutValue > 0) {
            all.add((withoutValue == 1 ? "A formula has no stored value and was read as blank: " : many())
                    + first
                    + ". Open the file in a spreadsheet program and save it: that stores the values.");
        }
        return List.copyOf(all);
    }

    private String many() {
        return "%,d formulas have no stored value and were read as blank, the first in ".formatted(withoutValue);
    }
}
