package org.countersign.scorecard;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.countersign.actual.StatedFigure;
import org.countersign.calculation.Change;
import org.countersign.calculation.Comparison;
import org.countersign.calculation.Direction;
import org.countersign.calculation.Judgement;
import org.countersign.calculation.Polarity;

/** The two columns of change. The arrow is the travel's, the colour the judgement's, and the words say both. */
final class ChangeCells {

    private ChangeCells() {}

    /**
     * Our change, or the printed one where ours cannot be had for want of figures. Over a change of definition, and where a
     * count began anew, there is none whatever the source printed.
     *
     * @param judged the polarity if this is the comparison the indicator is judged by, otherwise null
     */
    static Derived of(Comparison ours, Optional<StatedFigure> stated, Optional<Polarity> judged) {
        boolean printedNumber =
                stated.flatMap(figure -> figure.value().number()).isPresent();
        if (ours.direction().isPresent()) {
            return new Derived(
                    calculated(ours, judged),
                    Printed.otherThan(ours.symbolAndText(), stated).orElse(""));
        }
        return ours.change() instanceof Change.NotAvailable none && none.why() != Change.Why.NO_NUMBER
                ? new Derived(Cell.muted(ours.text(), ours.words()), "")
                : new Derived(
                        printedNumber ? printed(stated.orElseThrow()) : Cell.muted(ours.text(), ours.words()), "");
    }

    private static Cell calculated(Comparison ours, Optional<Polarity> judged) {
        Set<Look> looks = EnumSet.noneOf(Look.class);
        ours.direction().map(ChangeCells::look).ifPresent(looks::add);
        judged.flatMap(ours::judgement).map(ChangeCells::look).ifPresent(looks::add);
        if (ours.smallBase()) {
            looks.add(Look.MUTED);
        }
        String verdict = judged.map(polarity -> verdict(ours, polarity)).orElse("");
        return new Cell(ours.text(), "", ours.words() + verdict, Set.copyOf(looks));
    }

    private static Cell printed(StatedFigure stated) {
        Set<Look> looks = EnumSet.of(Look.STATED);
        Printed.direction(stated).map(ChangeCells::look).ifPresent(looks::add);
        String text = Printed.withoutArrow(stated);
        String travel = Printed.direction(stated)
                .map(direction -> direction.word() + " ")
                .orElse("");
        return new Cell(text, "stated", travel + text + ", " + Printed.WORDS, Set.copyOf(looks));
    }

    /** ", neither good nor bad", ", negative"; nothing where "similar" was said already. */
    private static String verdict(Comparison ours, Polarity polarity) {
        if (polarity.kind() == Polarity.Kind.NONE) {
            return ", neither good nor bad";
        }
        return ours.judgement(polarity)
                .filter(judgement -> judgement != Judgement.SIMILAR
                        || ours.direction().filter(Direction.SIMILAR::equals).isEmpty())
                .map(judgement -> ", " + judgement.word())
                .orElse("");
    }

    private static Look look(Direction direction) {
        return switch (direction) {
            case UP -> Look.UP;
            case SIMILAR -> Look.SIMILAR_TRAVEL;
            case DOWN -> Look.DOWN;
        };
    }

    private static Look look(Judgement judgement) {
        return switch (judgement) {
            case POSITIVE -> Look.POSITIVE;
            case SIMILAR -> Look.SIMILAR;
            case NEGATIVE -> Look.NEGATIVE;
        };
    }
}
