package org.countersign.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A series over time with reference lines. A picture only, hidden from screen readers: a table with the same figures
 * always follows.
 */
public final class TrendChart extends Div {

    private static final Module SCRIPT = new Module("trend-chart.js");

    private Picture picture = new Picture(List.of(), "", List.of(), List.of(), List.of());

    public TrendChart() {
        addClassName("trend-chart");
        getElement().setAttribute("aria-hidden", "true");
    }

    public void show(Picture shown) {
        picture = shown;
        if (isAttached()) {
            draw();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        draw();
    }

    private void draw() {
        SCRIPT.call(this, "draw", picture);
    }

    /**
     * What is drawn.
     *
     * @param labels the periods, oldest first: "Apr 2020"
     * @param name of the series: the indicator
     * @param numbers one for each label; null leaves a gap
     * @param references levels to compare with, in order of importance
     * @param marks what happened, oldest first
     * @param lines of others over the same periods, in order of importance
     * @param spread between the lowest and the highest of others; null for none
     */
    public record Picture(
            List<String> labels,
            String name,
            List<? extends @Nullable BigDecimal> numbers,
            List<Reference> references,
            List<Mark> marks,
            List<Line> lines,
            @Nullable Spread spread)
            implements Serializable {

        /** One without the lines of others. */
        public Picture(
                List<String> labels,
                String name,
                List<? extends @Nullable BigDecimal> numbers,
                List<Reference> references,
                List<Mark> marks) {
            this(labels, name, numbers, references, marks, List.of(), null);
        }
    }

    /**
     * Somebody else's figures over time: "Neighbours".
     *
     * @param numbers one for each of the picture's labels; null leaves a gap
     */
    public record Line(String name, List<? extends @Nullable BigDecimal> numbers) implements Serializable {}

    /**
     * A band behind the lines, one pair for each of the picture's labels; where either is null there is none.
     *
     * @param low name of its lower edge: "Lowest neighbour"
     */
    public record Spread(
            String low,
            List<? extends @Nullable BigDecimal> lows,
            String high,
            List<? extends @Nullable BigDecimal> highs)
            implements Serializable {}

    /**
     * What happened in a period: an event, or a change of definition.
     *
     * @param label of the period, as among the picture's
     * @param breaks whether figures before and after are not comparable
     */
    public record Mark(String label, String name, boolean breaks) implements Serializable {}

    /**
     * A level: "Neighbours, 2018-19", 6.8.
     *
     * @param within labels of the periods for which it holds; empty: all
     */
    public record Reference(String name, BigDecimal level, List<String> within) implements Serializable {

        /** One that holds throughout. */
        public Reference(String name, BigDecimal level) {
            this(name, level, List.of());
        }
    }
}
