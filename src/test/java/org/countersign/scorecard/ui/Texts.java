package org.countersign.scorecard.ui;

import com.vaadin.flow.component.grid.GridTester;
import java.util.List;
import java.util.stream.IntStream;

/** What the grid's templates are given, row by row. */
final class Texts {

    private Texts() {}

    static List<String> of(ScorecardGrid grid, String header) {
        int column = IntStream.range(0, grid.getColumns().size())
                .filter(at -> header.equals(grid.getColumns().get(at).getHeaderText()))
                .findFirst()
                .orElseThrow();
        return property(grid, column, "text");
    }

    static List<String> states(ScorecardGrid grid) {
        return property(grid, grid.getColumns().size() - 1, "words");
    }

    private static List<String> property(ScorecardGrid grid, int column, String name) {
        var tester = new GridTester<ScorecardGrid, Line>(grid);
        return IntStream.range(0, tester.size())
                .mapToObj(row -> tester.getLitRendererPropertyValue(row, column, name, String.class))
                .toList();
    }
}
