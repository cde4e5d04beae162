package org.countersign.indicator.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.countersign.indicator.BulkChange;

/** What will change, in one sentence. */
final class BulkWords {

    private BulkWords() {}

    /**
     * "3 indicators: the theme becomes Early help; the frequency becomes quarterly."
     *
     * @param theme its name, where it changes
     */
    static String of(String count, List<BulkChange> changes, String theme) {
        return count + ": "
                + changes.stream().map(change -> words(change, theme)).collect(Collectors.joining("; "))
                + ".";
    }

    private static String words(BulkChange change, String theme) {
        return switch (change) {
            case BulkChange.ToTheme to ->
                to.theme().isEmpty() ? "they are without theme" : "the theme becomes " + theme;
            case BulkChange.Every(var frequency) -> "the frequency becomes " + frequency.words() + ", confirmed";
            case BulkChange.HeldBy(var kind, var people) ->
                people.isEmpty()
                        ? "nobody is the " + kind.words() + " any more"
                        : "the " + kind.words() + " becomes "
                                + (people.size() == 1 ? "one person" : people.size() + " people")
                                + " in place of whoever it was";
            case BulkChange.From(var threshold) ->
                "the change threshold becomes "
                        + threshold.map(amount -> amount.toPlainString()).orElse("the usual one");
            case BulkChange.Good(var polarity, var reason) ->
                polarity.words().equals("neither")
                        ? "neither high nor low is good any more"
                        : polarity.words().replaceFirst("^good is ", "good becomes ");
            case BulkChange.Speaking(var timing) -> "a figure speaks of: " + timing.words();
            case BulkChange.Entered(var by) -> "figures are entered by " + by.words();
            case BulkChange.IntoReturn(var into) -> "the source return becomes " + into;
            case BulkChange.Until(var last) ->
                last.map(month -> "they end with " + Months.words(month)).orElse("they go on");
        };
    }
}
