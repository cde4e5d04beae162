package org.countersign.intake;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.countersign.actual.FigureKey;
import org.countersign.actual.LaterFigure;
import org.countersign.actual.LoadedFigure;
import org.countersign.calendar.Period;
import org.countersign.commentary.Commented;
import org.countersign.commentary.CycleDetails;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Theme;

/**
 * Everything that an undo depends on, as it is now; turned into what goes, and into why not.
 *
 * @param month of the sheet
 * @param figures of the load
 * @param texts of the month
 * @param around what there is beyond the import
 * @param oldTexts how many came in as history
 */
record UndoGround(
        ImportTrace trace,
        YearMonth month,
        Map<IndicatorId, IndicatorDetails> catalogue,
        List<LoadedFigure> figures,
        List<Commented> texts,
        Optional<CycleDetails> cycle,
        Around around,
        int oldTexts) {

    private static final int NAMED = 8;

    List<String> goes() {
        List<String> goes = new ArrayList<>();
        long former = figures.stream().filter(LoadedFigure::restores).count();
        add(goes, figures.size() - former, "%,d figure%s of this import are taken away; the history keeps them.");
        add(goes, former, "%,d figure%s stand again as before the import.");
        named(goes, "Not measured any more, as this import added them: ", references(ImportTrace.Touched::isNew));
        named(goes, "Described, targeted and assigned again as before: ", references(this::changesBack));
        if (!trace.printed().isEmpty()) {
            goes.add("Figures that the sheet printed beside its own are as before.");
        }
        themes(goes);
        if (closesMonth()) {
            goes.add(label() + " is not open for commentary any more.");
        }
        if (!trace.takenOver().isEmpty()) {
            goes.add("Texts taken over as drafts go: " + trace.takenOver().size() + ".");
        }
        add(goes, oldTexts, "%,d text%s imported as history are taken away.");
        goes.add("People that were added stay; remove them on the page People.");
        return goes;
    }

    List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        ask(reasons, LoadedFigure::revised, "Revised since: %s. What stands there now was built on this import.");
        ask(
                reasons,
                LoadedFigure::released,
                "Released since: %s. Hold them back on the page Figures first, then this import can be undone.");
        ask(reasons, LoadedFigure::signed, "Signed off beside a text since: %s.");
        ask(reasons, LoadedFigure::queried, "Somebody asked about these figures: %s.");
        named(reasons, "Changed on the page Indicators since: ", references(this::isChanged));
        later(reasons);
        named(reasons, "Texts have been written since in " + label() + ": ", written());
        named(
                reasons,
                "Texts have been written in other months about indicators that this import added: ",
                around.texts().stream()
                        .filter(text -> !text.month().equals(month))
                        .map(text -> reference(text.indicator()))
                        .distinct()
                        .sorted()
                        .toList());
        if (trace.opened() && cycle.filter(CycleDetails::open).isEmpty()) {
            reasons.add(label() + " is locked, or not open any more.");
        }
        return reasons;
    }

    boolean closesMonth() {
        return trace.opened() && cycle.isPresent();
    }

    /** The texts that came with this import, as they stand. */
    List<Commented> takenOver() {
        return texts.stream()
                .filter(text -> trace.takenOver().contains(text.indicator().value()))
                .toList();
    }

    boolean changesBack(ImportTrace.Touched touched) {
        return touched.wasDescribed()
                || !touched.isNew() && !touched.targetYears().isEmpty();
    }

    /** Those begun or gone on since, in a month that this import opened or about its indicators. */
    private List<String> written() {
        return Traces.begun(texts).entrySet().stream()
                .filter(text -> !text.getValue().equals(trace.begun().get(text.getKey())))
                .map(text -> new IndicatorId(text.getKey()))
                .filter(id -> trace.opened() || isTouched(id))
                .map(this::reference)
                .sorted()
                .toList();
    }

    private boolean isTouched(IndicatorId id) {
        return trace.indicators().stream().anyMatch(touched -> touched.id() == id.value());
    }

    private boolean isChanged(ImportTrace.Touched touched) {
        IndicatorDetails now = catalogue.get(new IndicatorId(touched.id()));
        return now == null || !touched.left().isSameAs(Traces.left(now));
    }

    /** Figures of indicators that would be measured no more, and where they came from. */
    private void later(List<String> reasons) {
        if (!around.figures().isEmpty()) {
            var references = around.figures().stream()
                    .map(figure -> reference(figure.indicator()))
                    .collect(toCollection(TreeSet::new));
            var sources = around.figures().stream().map(LaterFigure::source).collect(toCollection(TreeSet::new));
            reasons.add("Other figures came in for indicators that this import added: " + words(references) + " (from "
                    + words(sources) + "). They would go with the indicators. Undo those imports first.");
        }
    }

    private void themes(List<String> goes) {
        AddedThemes themes = new AddedThemes(trace, around);
        named(goes, "Themes that this import added go with their indicators: ", AddedThemes.names(themes.toGo()));
        named(goes, "Themes that this import added stay, as others are in them: ", AddedThemes.names(themes.toStay()));
    }

    private List<String> references(Predicate<ImportTrace.Touched> which) {
        return trace.indicators().stream()
                .filter(which)
                .map(ImportTrace.Touched::reference)
                .toList();
    }

    private void ask(List<String> reasons, Predicate<LoadedFigure> which, String sentence) {
        var months = new TreeSet<YearMonth>();
        var references = new TreeSet<String>();
        figures.stream().filter(which).forEach(figure -> {
            months.add(figure.key().month());
            references.add(reference(figure.key().indicator()));
        });
        if (!references.isEmpty()) {
            String first = Period.month(months.first()).label();
            String last = Period.month(months.last()).label();
            reasons.add(sentence.formatted(
                    words(references) + " (" + (first.equals(last) ? first : first + " to " + last) + ")"));
        }
    }

    private String reference(IndicatorId id) {
        return Optional.ofNullable(catalogue.get(id))
                .map(IndicatorDetails::reference)
                .orElse("an overview");
    }

    private String label() {
        return Period.month(month).label();
    }

    private static void add(List<String> sentences, long count, String sentence) {
        if (count > 0) {
            String words = sentence.formatted(count, count == 1 ? "" : "s");
            sentences.add(
                    count == 1
                            ? words.replace(" are ", " is ")
                                    .replace(" stand ", " stands ")
                                    .replace("them", "it")
                            : words);
        }
    }

    private static void named(List<String> sentences, String beginning, List<String> references) {
        if (!references.isEmpty()) {
            sentences.add(beginning + words(references) + ".");
        }
    }

    private static String words(Collection<String> references) {
        String named = references.stream().limit(NAMED).collect(joining(", "));
        return references.size() <= NAMED ? named : named + " and %,d more".formatted(references.size() - NAMED);
    }

    /**
     * What there is beyond the import.
     *
     * @param figures of indicators that it added
     * @param texts begun about those, in whatever month
     * @param subjects all that can be in a theme
     */
    record Around(
            List<LaterFigure> figures, List<FigureKey> texts, List<Theme> themes, List<IndicatorDetails> subjects) {}
}
