package org.countersign.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Does to a table what tired people do: moves cells, shifts rows, leaves things out, pastes things in. */
record TableMutation(Random random) {

    private static final List<String> ODD = List.of(
            "",
            " ",
            "tbc",
            "=1+1",
            "@SUM(A1)",
            "\"",
            "a \"quoted\" word",
            "two\nlines",
            "a\ttab",
            "one, two; three | four",
            "12/18",
            "1,234",
            "(3)",
            "#DIV/0!",
            "Apr-20",
            "May-20",
            "EH1a",
            "£5",
            "\u2014",
            "0.068",
            "6.8%",
            "x".repeat(300));

    List<List<String>> of(List<List<String>> table) {
        List<List<String>> mutated = new ArrayList<>();
        table.forEach(row -> mutated.add(new ArrayList<>(row)));
        for (int i = random.nextInt(4); i >= 0; i--) {
            mutate(mutated);
        }
        return mutated;
    }

    private void mutate(List<List<String>> table) {
        List<String> row = table.get(random.nextInt(table.size()));
        int cell = row.isEmpty() ? 0 : random.nextInt(row.size());
        switch (row.isEmpty() ? 6 : random.nextInt(9)) {
            case 0 -> Collections.swap(row, cell, random.nextInt(row.size()));
            case 1 -> row.remove(cell);
            case 2 -> row.add(cell, odd());
            case 3 -> row.set(cell, odd());
            case 4 -> Collections.rotate(row, random.nextInt(5) - 2);
            case 5 -> Collections.swap(table, random.nextInt(table.size()), random.nextInt(table.size()));
            case 6 -> table.add(random.nextInt(table.size()), new ArrayList<>(row));
            case 7 -> table.forEach(each -> each.add(Math.min(cell, each.size()), ""));
            default -> row.subList(cell, row.size()).clear();
        }
    }

    private String odd() {
        return ODD.get(random.nextInt(ODD.size()));
    }
}
