package org.countersign.scorecard.ui;

import com.vaadin.flow.data.renderer.Renderer;
import java.util.List;
import java.util.function.Function;
import org.countersign.scorecard.Cell;
import org.countersign.scorecard.Look;
import org.countersign.scorecard.ScorecardRow;
import org.jsoup.nodes.Element;

/** Figures of a month, with their marks; a reason for there being none is read out in words. */
record FigureColumn(Head head, String width, boolean isCurrent, Function<ScorecardRow, Cell> cell)
        implements SheetColumn {

    /** Longer notes are words and stand beneath. */
    private static final int MARKS = 2;

    private static final String TEMPLATE = """
            ${item.c[3] ? html`<span class="visually-hidden">${item.c[3]}</span>` : ''}<span class="figure ${item.c[1]}"
             title="${item.c[2]}" aria-hidden="${item.c[3] ? 'true' : 'false'}"
            >${item.c[0]}${item.c[4] ? html`<small>${item.c[4]}</small>` : ''}</span>""";

    @Override
    public Renderer<Line> renderer() {
        return Template.of(TEMPLATE, row -> words(cell.apply(row)));
    }

    @Override
    public void fill(Element td, ScorecardRow row) {
        Cell shown = cell.apply(row);
        td.addClass("number").text(shown.text());
        if (!shown.note().isEmpty()) {
            td.appendText(" ").appendElement("small").text(shown.note());
        }
        if (!shown.marked().isEmpty()) {
            td.appendText(" ")
                    .appendElement("small")
                    .addClass("marked-in-words")
                    .attr("aria-hidden", "true")
                    .text(shown.marked());
        }
        if (shown.looks().stream().anyMatch(Look::isMark)) {
            td.appendElement("span").addClass("visually-hidden").text(" (" + shown.spoken() + ")");
        }
    }

    @Override
    public boolean isFigures() {
        return true;
    }

    private static List<String> words(Cell cell) {
        String heard = cell.looks().isEmpty() ? "" : cell.spoken();
        return List.of(cell.text(), looks(cell), cell.spoken(), heard, SpokenColumn.brief(cell.note()));
    }

    private static String looks(Cell cell) {
        if (cell.note().isEmpty()) {
            return cell.styleNames();
        }
        return (cell.styleNames() + (cell.note().length() <= MARKS ? " marked" : " noted")).strip();
    }
}
