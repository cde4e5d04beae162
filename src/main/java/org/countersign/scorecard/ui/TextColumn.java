package org.countersign.scorecard.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.function.Function;
import org.countersign.scorecard.ScorecardRow;
import org.jsoup.nodes.Element;

/** Words, cut off where they are long; the line beneath the grid has them in full. */
record TextColumn(Head head, String width, boolean isWide, Function<ScorecardRow, String> text) implements SheetColumn {

    @Override
    public Renderer<Line> renderer() {
        return LitRenderer.<Line>of("<span class=\"row-text\" title=\"${item.text}\">${item.text}</span>")
                .withProperty("text", line -> line.row().map(text).orElse(""));
    }

    @Override
    public void fill(Element cell, ScorecardRow row) {
        cell.text(text.apply(row));
    }
}
