package org.countersign.scorecard.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.calendar.Period;
import org.countersign.scorecard.Cell;
import org.countersign.scorecard.Division;
import org.countersign.scorecard.IndicatorPage;
import org.jsoup.nodes.Element;

/** The figure by team, locality or age group; where they do not add up to it, that is said. */
class PartsSection extends Part {

    PartsSection(IndicatorPage page) {
        super("Parts", "parts");
        setVisible(!page.divisions().isEmpty());
        page.divisions().forEach(this::show);
    }

    private void show(Division division) {
        String caption = "By " + division.kind().words();
        add(PlainTables.scrolling(table(division, caption), caption));
        if (!division.unequal().isEmpty()) {
            Paragraph hint = new Paragraph(
                    "Worth a look: the parts by " + division.kind().words() + " do not add up to the whole. "
                            + String.join("; ", division.unequal()) + ".");
            hint.addClassName("finding");
            add(hint);
        }
    }

    private static Element table(Division division, String caption) {
        Element table = PlainTables.table(caption);
        PlainTables.head(
                table,
                Stream.concat(
                                Stream.of("Part"),
                                division.months().stream()
                                        .map(month -> Period.month(month).shortLabel()))
                        .toArray(String[]::new));
        table.select("th:gt(0)").addClass("number");
        Element body = table.appendElement("tbody");
        division.parts()
                .forEach(part -> row(
                        body,
                        part.reference() + " " + part.title(),
                        part.cells().stream().map(Cell::inFull).toList()));
        if (division.together().stream().anyMatch(sum -> !sum.isEmpty())) {
            row(body, "Together", division.together());
        }
        return table;
    }

    private static void row(Element body, String name, List<String> cells) {
        PlainTables.row(body, name, cells.toArray(String[]::new));
        body.children().last().select("td").addClass("number");
    }
}
