package org.countersign.scorecard.ui;

import com.vaadin.flow.data.renderer.Renderer;
import java.util.List;
import java.util.function.Function;
import org.countersign.scorecard.Cell;
import org.countersign.scorecard.Look;
import org.countersign.scorecard.ScorecardRow;
import org.jsoup.nodes.Element;

/** Figures that follow from others, with a note beneath; all of it is read out in words. */
record SpokenColumn(Head head, String width, Function<ScorecardRow, Cell> cell, Function<ScorecardRow, Verdict> verdict)
        implements SheetColumn {

    private static final String TEMPLATE = """
            <span class="visually-hidden">${item.c[2]}</span><span class="derived ${item.c[1]}" title="${item.c[2]}"
             aria-hidden="true">${item.c[0]}${item.c[3] ? html`<small class="${item.c[4]}">${item.c[3]}</small>` : ''
            }</span>""";

    SpokenColumn(Head head, String width, Function<ScorecardRow, Cell> cell) {
        this(head, width, cell, row -> Verdict.NONE);
    }

    @Override
    public Renderer<Line> renderer() {
        return Template.of(TEMPLATE, row -> words(cell.apply(row), verdict.apply(row)));
    }

    @Override
    public void fill(Element td, ScorecardRow row) {
        Cell shown = cell.apply(row);
        td.addClass("spoken").appendElement("span").addClass("in-words").text(shown.inFull());
        List<String> words = words(shown, verdict.apply(row));
        if (!words.isEmpty()) {
            Element paper = td.appendElement("span").addClass("on-paper").attr("aria-hidden", "true");
            paper.appendElement("span").attr("class", words.get(1)).text(words.get(0));
            paper.appendText(" ")
                    .appendElement("small")
                    .attr("class", words.get(4))
                    .text(words.get(3));
        }
    }

    @Override
    public boolean isFigures() {
        return true;
    }

    private static List<String> words(Cell shown, Verdict verdict) {
        if (shown.text().isEmpty() && shown.note().isEmpty()) {
            return List.of();
        }
        String note = shown.note().isEmpty() ? verdict.word() : shown.note();
        return List.of(
                brief(shown.text()),
                looks(shown),
                shown.inFull(),
                brief(note),
                note.equals(verdict.word()) ? verdict.look() : "");
    }

    /** As a narrow column has room for: "pts" for points, "Q2 19-20", "close" for a target. What is read out stays in full. */
    static String brief(String text) {
        return text.replace(" points", " pts")
                .replaceFirst("^close to target$", "close")
                .replaceFirst("^(Q\\d) 20(\\d\\d-\\d\\d)", "$1 $2");
    }

    private static String looks(Cell shown) {
        String names = shown.styleNames();
        return shown.looks().stream().anyMatch(Look::isTravel) ? "change " + names : names;
    }
}
