package org.countersign.uikit;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A series as small as a word, with words for those who do not see it. */
public final class Sparkline extends Span {

    /**
     * @param numbers oldest first; null where there is none
     * @param words what the line shows: "12 months to April 2020, from 60 to 125"
     */
    public Sparkline(List<? extends @Nullable BigDecimal> numbers, String words) {
        Span drawing = new Span();
        drawing.addClassName("sparkline");
        drawing.getElement().setAttribute("aria-hidden", "true").setProperty("innerHTML", svg(numbers));
        Span heard = new Span(words);
        heard.addClassName("visually-hidden");
        add(drawing, heard);
    }

    /** The drawing alone; hidden from screen readers, so whoever uses it gives the words. */
    public static String svg(List<? extends @Nullable BigDecimal> numbers) {
        SparklinePath line = SparklinePath.of(numbers);
        String dot = line.lastX()
                .map(x -> String.format(
                        Locale.ROOT,
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2\"/>",
                        x,
                        line.lastY().orElseThrow()))
                .orElse("");
        return "<svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\" focusable=\"false\"><path d=\"%s\"/>%s</svg>"
                .formatted(SparklinePath.WIDTH, SparklinePath.HEIGHT, line.path(), dot);
    }
}
