package org.countersign.scorecard;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.calculation.Judgement;
import org.countersign.calculation.TargetStatus;

/** What makes a row an exception: what somebody would want to ask about. */
public enum Concern {
    OFF_TARGET(
            "Off target",
            "The figure misses the year's target by more than is tolerated",
            row -> row.standing().target() == TargetStatus.RED),
    NEGATIVE(
            "Changed for the worse",
            "The change it is judged by is negative",
            row -> row.standing().judgement() == Judgement.NEGATIVE),
    WORST(
            "Worst in a year",
            "The figure is worse than all others of the 12 months before, by what is good for it",
            row -> row.standing().worst()),
    CHANGED_SINCE(
            "Changed since it was signed",
            "The figure or a change moved by more than 2% or 1 point since, or its judgement or target status did",
            row -> row.commentary().changedSince()),
    LATE(
            "Unsigned and late",
            "The commentary is not signed off and the day for signing has passed",
            row -> row.standing().late());

    private static final Set<Concern> OFF_TRACK = EnumSet.of(OFF_TARGET, NEGATIVE, WORST);

    private final String words;
    private final String meaning;
    private final Predicate<ScorecardRow> test;

    Concern(String words, String meaning, Predicate<ScorecardRow> test) {
        this.words = words;
        this.meaning = meaning;
        this.test = test;
    }

    public String words() {
        return words;
    }

    /** What counts, in a sentence. */
    public String meaning() {
        return meaning;
    }

    /** As an address has it. */
    public String code() {
        return Code.of(this);
    }

    public boolean isOf(ScorecardRow row) {
        return test.test(row);
    }

    /** Whether the figure itself is off track; what became of its commentary does not count. */
    public static boolean offTrack(ScorecardRow row) {
        return OFF_TRACK.stream().anyMatch(concern -> concern.isOf(row));
    }

    /** All that applies to a row: "off target, unsigned and late". */
    public static String words(ScorecardRow row) {
        return Stream.of(values())
                .filter(concern -> concern.isOf(row))
                .map(concern -> concern.words.toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
    }
}
