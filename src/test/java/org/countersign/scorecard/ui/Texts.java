package org.countersign.scorecard.ui;

import com.vaadin.flow.component.grid.GridTester;
import java.util.List;
import java.util.stream.IntStream;
import org.countersign.scorecard.ScorecardRow;

/** What the grid's templates are given, row by row. */
final class Texts {

    private Texts() {}

    static List<String> of(ScorecardGrid grid, String header) {
        return property(grid, header, "text");
    }

    static List<String> states(ScorecardGrid grid) {
        return property(grid, "State", "words");
    }

    private static List<String> property(ScorecardGrid grid, String header, String name) {
        var tester = new GridTester<ScorecardGrid, ScorecardRow>(grid);
        int column = IntStream.range(0, grid.getColumns().size())
                .filter(at -> header.equals(grid.getColumns().get(at).getHeaderText()))
                .findFirst()
                .orElseThrow();
        return IntStream.range(0, tester.size())
                .mapToObj(row -> tester.getLitRendererPropertyValue(row, column, name, String.class))
                .toList();
    }
}
