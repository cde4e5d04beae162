package org.countersign.scorecard.ui;

import com.vaadin.flow.data.renderer.Renderer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.countersign.scorecard.Level;
import org.countersign.scorecard.ScorecardRow;
import org.countersign.uikit.SparklinePath;
import org.jsoup.nodes.Element;

/** A year as a line, with somebody else's level faintly behind it; in words for those who do not see it. */
record TrendColumn(Head head, String width) implements SheetColumn {

    private static final String TEMPLATE = """
            <span class="visually-hidden">${item.c[2]}</span><svg class="sparkline" aria-hidden="true" viewBox="0 0 %d %d"
             preserveAspectRatio="none">${item.c[1] ? html`<path class="level" d="${item.c[1]}"></path>` : ''}<path d="${item.c[0]}"></path></svg>""".formatted(SparklinePath.WIDTH, SparklinePath.HEIGHT);

    @Override
    public Renderer<Line> renderer() {
        return Template.of(TEMPLATE, TrendColumn::words);
    }

    @Override
    public void fill(Element cell, ScorecardRow row) {
        cell.addClass("spoken").appendElement("span").addClass("in-words").text(row.trendWords());
        List<String> words = words(row);
        if (!words.isEmpty()) {
            drawn(cell.appendElement("svg").addClass("sparkline on-paper"), words);
        }
    }

    private static void drawn(Element picture, List<String> words) {
        picture.attr("aria-hidden", "true")
                .attr("viewBox", "0 0 %d %d".formatted(SparklinePath.WIDTH, SparklinePath.HEIGHT))
                .attr("preserveAspectRatio", "none");
        picture.appendElement("path").addClass("level").attr("d", words.get(1));
        picture.appendElement("path").attr("d", words.get(0));
    }

    private static List<String> words(ScorecardRow row) {
        if (row.trendWords().isEmpty()) {
            return List.of();
        }
        BigDecimal level = Optional.ofNullable(row.level()).map(Level::amount).orElse(null);
        SparklinePath line = SparklinePath.of(row.trend(), level);
        String behind = line.levelY()
                .map(y -> String.format(Locale.ROOT, "M0 %.1fH%d", y, SparklinePath.WIDTH))
                .orElse("");
        return List.of(line.path(), behind, row.trendWords());
    }
}
