package org.countersign.uikit;

import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.countersign.calculation.Comparison;
import org.countersign.calculation.Direction;
import org.countersign.calculation.Judgement;
import org.countersign.calculation.Polarity;

/**
 * A change: the arrow shows travel, the colour judgement, and the words for those who see neither say both. A small
 * base mutes it.
 */
public final class ChangeMark extends Span {

    public ChangeMark(Comparison comparison, Polarity polarity) {
        Optional<Judgement> judgement = comparison.judgement(polarity);
        addClassName("change");
        comparison.direction().map(ChangeMark::className).ifPresent(this::addClassName);
        judgement.map(ChangeMark::className).ifPresent(this::addClassName);
        if (comparison.smallBase()) {
            addClassName("muted");
        }
        add(seen(comparison.text()), heard(words(comparison, polarity)));
    }

    /** "up 11%, negative", "up 11%, neither good nor bad", "not available". */
    public static String words(Comparison comparison, Polarity polarity) {
        return comparison
                .direction()
                .map(direction -> comparison.words() + ", "
                        + comparison.judgement(polarity).map(Judgement::word).orElse("neither good nor bad"))
                .orElseGet(comparison::words);
    }

    /** The CSS class, also a grid's part name, for a judgement. */
    public static String className(Judgement judgement) {
        return judgement.word();
    }

    /** The CSS class, also a grid's part name, for a travel. */
    public static String className(Direction direction) {
        return switch (direction) {
            case UP -> "up";
            case SIMILAR -> "similar-travel";
            case DOWN -> "down";
        };
    }

    private static Span seen(String text) {
        Span seen = new Span(text);
        seen.getElement().setAttribute("aria-hidden", "true");
        return seen;
    }

    private static Span heard(String words) {
        Span heard = new Span(words);
        heard.addClassName("visually-hidden");
        return heard;
    }
}
