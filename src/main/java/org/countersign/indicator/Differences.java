package org.countersign.indicator;

import java.util.List;
import java.util.Locale;

/** What two people want of one indicator, where they differ. */
public final class Differences {

    private Differences() {}

    /** One line for each thing that is said otherwise. */
    public static List<Line> between(IndicatorDetails theirs, IndicatorDraft ours) {
        return new Differing()
                        .between(theirs.description(), ours.description())
                        .between(theirs.definition(), ours.definition())
                        .between(theirs.measure(), ours.measure())
                        .between(theirs.standing(), ours.standing())
                        .lines()
                        .stream()
                        .map(line -> new Line(label(line.what()), line.before(), line.after()))
                        .toList();
    }

    /** "Polarity reason" of "polarityReason". */
    private static String label(String component) {
        String words = component.replaceAll("([A-Z])", " $1").toLowerCase(Locale.UK);
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    public record Line(String what, String theirs, String ours) {}
}
