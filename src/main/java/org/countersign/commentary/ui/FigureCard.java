package org.countersign.commentary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.countersign.actual.Reading;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Value;
import org.countersign.calendar.Period;
import org.countersign.commentary.Seen;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.uikit.Sparkline;
import org.jspecify.annotations.Nullable;

/** The figure that is written about, large, with what it is compared with, in words. */
class FigureCard extends Div {

    FigureCard(ItemPage item) {
        addClassName("figure-card");
        Reading reading = item.reading();
        add(figure(item, reading), change(item.indicator(), reading), year(item, reading), facts(item, reading));
    }

    private static Component figure(ItemPage item, Reading reading) {
        FigureWords words = new FigureWords(item.indicator(), reading);
        Paragraph figure = new Paragraph(words.value());
        figure.addClassName(reading.value().number().isPresent() ? "figure" : "no-figure");
        Stream.of(
                        words.period(item.commentary().month()).orElse(""),
                        item.opened().figures().settled())
                .filter(part -> !part.isEmpty())
                .reduce((period, settled) -> period + ", " + settled)
                .ifPresent(said -> figure.add(period(said)));
        return figure;
    }

    private static Component period(String words) {
        Span period = new Span(words);
        period.addClassName("figure-period");
        return period;
    }

    private static Component change(IndicatorDetails indicator, Reading reading) {
        Paragraph change = new Paragraph(new FigureWords(indicator, reading).change());
        change.addClassName("figure-change");
        reading.judgement().ifPresent(judgement -> change.addClassName(judgement.word()));
        return change;
    }

    /** A year and a period of the indicator's own frequency, so that the first is last year's. */
    private static Component year(ItemPage item, Reading reading) {
        Period last = reading.period();
        int back = Math.max(12 / last.frequency().months(), 4);
        List<@Nullable BigDecimal> numbers = Stream.iterate(last, Period::previous)
                .limit(back + 1L)
                .map(period -> number(item, period))
                .toList()
                .reversed();
        Sparkline year = new Sparkline(numbers, "%d figures to %s".formatted(back + 1, last.label()));
        year.setVisible(numbers.stream().filter(Objects::nonNull).count() > 1);
        return year;
    }

    private static @Nullable BigDecimal number(ItemPage item, Period period) {
        Value value = item.trend().getOrDefault(period.lastMonth(), Value.none(Absence.MISSING));
        return value.number().orElse(null);
    }

    private static Component facts(ItemPage item, Reading reading) {
        Seen seen = item.opened().figures();
        FigureWords words = new FigureWords(item.indicator(), reading);
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "Same period last year", List.of(words.lastYear()));
        words.good().ifPresent(good -> fact(facts, "Good is", List.of(good)));
        if (!seen.yearToDate().isEmpty()) {
            fact(facts, "Year to date", List.of(seen.yearToDate()));
        }
        fact(facts, "Target", target(seen));
        fact(facts, "Benchmarks", seen.benchmarks().isEmpty() ? List.of("none stated") : seen.benchmarks());
        return facts;
    }

    private static List<String> target(Seen seen) {
        String amount = seen.target().isEmpty() ? "none set" : seen.target();
        return seen.targetStatus().isEmpty() ? List.of(amount) : List.of(amount, seen.targetStatus());
    }

    private static void fact(DescriptionList facts, String term, List<String> descriptions) {
        facts.add(new DescriptionList.Term(term));
        descriptions.forEach(text -> facts.add(new DescriptionList.Description(text)));
    }
}
