package org.countersign.scorecard.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.countersign.scorecard.OverviewText;
import org.countersign.scorecard.ScorecardRow;

/** The cell that names a line: an indicator's title as a link, a theme's name as the button that folds its rows. */
record NameTemplate(Function<String, String> address, Consumer<Line.Theme> turn) {

    private static final String TEMPLATE = """
            ${item.theme.length ? html`<button class="theme-name" aria-expanded="${item.theme[2]}" @click="${turn}"
            >${item.theme[0]}</button><small class="theme-counts">${item.theme[1]}</small>
            ${item.theme[3] ? html`<a class="theme-overview" href="${item.theme[3]}">${item.theme[4]}</a>` : ''}`
            : html`<a class="row-title" href="${item.link}" title="${item.title}">${item.title}</a>`}""";

    Renderer<Line> renderer() {
        return LitRenderer.<Line>of(TEMPLATE)
                .withProperty(
                        "link",
                        line -> line.row()
                                .map(ScorecardRow::reference)
                                .map(address)
                                .orElse(""))
                .withProperty(
                        "title", line -> line.row().map(ScorecardRow::title).orElse(""))
                .withProperty("theme", this::theme)
                .withFunction("turn", this::turned);
    }

    private void turned(Line line) {
        if (line instanceof Line.Theme theme) {
            turn.accept(theme);
        }
    }

    private List<String> theme(Line line) {
        return line instanceof Line.Theme theme
                ? List.of(
                        theme.group().name(),
                        theme.group().counts(),
                        String.valueOf(theme.open()),
                        theme.overview()
                                .map(OverviewText::reference)
                                .map(address)
                                .orElse(""),
                        theme.overview()
                                .map(overview -> "Overview, " + overview.stateWords())
                                .orElse(""))
                : List.of();
    }
}
