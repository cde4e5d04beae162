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
        cell.text(row.trendWords());
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
