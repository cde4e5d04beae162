package org.countersign.scorecard.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.List;
import java.util.function.Function;
import org.countersign.scorecard.ScorecardRow;

/** Cells as templates that are given their few words as one list; headings of themes leave theirs empty. */
final class Template {

    private Template() {}

    static Renderer<Line> of(String template, Function<ScorecardRow, List<?>> words) {
        return LitRenderer.<Line>of("${item.c.length ? html`" + template + "` : ''}")
                .withProperty("c", line -> line.row().<List<?>>map(words).orElse(List.of()));
    }
}
