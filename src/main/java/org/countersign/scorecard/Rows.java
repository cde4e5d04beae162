package org.countersign.scorecard;

import org.countersign.calculation.Polarity;
import org.countersign.indicator.Measure;
import org.countersign.indicator.Responsibility;

/** Puts rows together for one reader: cells of figures with names, texts and what is theirs. */
record Rows(CommentaryCells commentaries, Standings standings) {

    ScorecardRow row(Definition definition, FigureCells cells) {
        CommentaryCell commentary = commentaries.of(definition, cells.now());
        return new ScorecardRow(
                definition.id(),
                definition.description().reference(),
                definition.description().title(),
                definition.description().outcome(),
                definition.names(Responsibility.OWNER),
                definition.names(Responsibility.REPORTER),
                cells.facts().months(),
                cells.facts().onPrevious(),
                cells.facts().onLastYear(),
                polarity(definition.measure()),
                cells.average(),
                cells.maximum(),
                definition.description().sourceMark(),
                cells.neighbours(),
                cells.england(),
                cells.region(),
                cells.targets(),
                commentary,
                cells.trend(),
                cells.level(),
                cells.trendWords(),
                definition.theme(),
                standings.of(definition, cells.standing(), commentary),
                cells.minimum(),
                cells.yearToDate(),
                cells.facts().status(),
                cells.crossed());
    }

    /** "low", "high", "between 3 and 5"; nothing where neither is good, as in most sheets. */
    private static String polarity(Measure measure) {
        return measure.polarity().kind() == Polarity.Kind.NONE
                ? ""
                : measure.polarity().words().replaceFirst("^good is ", "");
    }
}
