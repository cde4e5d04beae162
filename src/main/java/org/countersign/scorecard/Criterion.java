package org.countersign.scorecard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.countersign.calculation.Judgement;
import org.countersign.calculation.TargetStatus;
import org.countersign.commentary.State;

/**
 * What rows can be filtered by: how it stands in an address, which values make sense, what its chip says and which rows
 * it lets through.
 */
public enum Criterion {
    /** Anywhere in reference, title, outcome, people or commentary, capitals or not. */
    TEXT("q", value -> "“" + value + "”", Criterion::mentions),
    THEME(
            "theme",
            value -> "Theme: " + value,
            (row, value) -> named(row.theme()).equals(value)),
    OWNER("owner", value -> "Owner: " + value, Criterion::isOwnedBy),
    REPORTER(
            "reporter",
            value -> "Reporter: " + value,
            (row, value) -> row.reporters().contains(value)),
    /** Somebody of a team, whether as owner or as reporter. */
    PERSON(
            "person",
            value -> "Team: " + value,
            (row, value) -> row.owners().contains(value) || row.reporters().contains(value)),
    MINE(
            "mine",
            value -> "My indicators",
            (row, value) -> row.standing().mine(),
            value -> Optional.of("yes").filter(value::equals)),
    STATE(
            "state",
            value -> words(State.class, value, State::words),
            (row, value) -> Code.read(State.class, value).orElse(null)
                    == row.commentary().where(),
            value -> coded(State.class, value)),
    JUDGEMENT(
            "judgement",
            value -> "Change: " + value,
            (row, value) -> Code.read(Judgement.class, value).orElse(null)
                    == row.standing().judgement(),
            value -> coded(Judgement.class, value)),
    TARGET(
            "target",
            value -> words(TargetStatus.class, value, TargetStatus::words),
            (row, value) -> Code.read(TargetStatus.class, value).orElse(null)
                    == row.standing().target(),
            value -> coded(TargetStatus.class, value)),
    FIGURE(
            "figure",
            value -> words(Caveat.class, value, Caveat::words),
            (row, value) -> Code.read(Caveat.class, value)
                    .filter(caveat -> caveat.isOf(row))
                    .isPresent(),
            value -> coded(Caveat.class, value)),
    CONCERN(
            "only",
            value -> words(Concern.class, value, Concern::words),
            (row, value) -> Code.read(Concern.class, value)
                    .filter(concern -> concern.isOf(row))
                    .isPresent(),
            value -> coded(Concern.class, value));

    /** The owner of what nobody owns. */
    static final String NOBODY = "Nobody yet";

    private final String parameter;
    private final UnaryOperator<String> words;
    private final BiPredicate<ScorecardRow, String> test;
    private final Function<String, Optional<String>> sense;

    Criterion(String parameter, UnaryOperator<String> words, BiPredicate<ScorecardRow, String> test) {
        this(parameter, words, test, Optional::of);
    }

    Criterion(
            String parameter,
            UnaryOperator<String> words,
            BiPredicate<ScorecardRow, String> test,
            Function<String, Optional<String>> sense) {
        this.parameter = parameter;
        this.words = words;
        this.test = test;
        this.sense = sense;
    }

    /** Its name in an address. */
    public String parameter() {
        return parameter;
    }

    /** "Owner: Early Help Owner", for a chip. */
    public String words(String value) {
        return words.apply(value);
    }

    /** Constants as values. */
    public List<String> known(Enum<?>[] constants) {
        return Stream.of(constants).map(Code::of).toList();
    }

    boolean lets(ScorecardRow row, String value) {
        return test.test(row, value);
    }

    /** The value as it is kept; empty where it makes no sense. */
    Optional<String> sense(String value) {
        return sense.apply(value);
    }

    private static <E extends Enum<E>> Optional<String> coded(Class<E> type, String value) {
        return Code.read(type, value).map(Code::of);
    }

    private static <E extends Enum<E>> String words(Class<E> type, String value, Function<E, String> words) {
        String plain = Code.read(type, value).map(words).orElse(value);
        return plain.substring(0, 1).toUpperCase(Locale.UK) + plain.substring(1);
    }

    private static boolean isOwnedBy(ScorecardRow row, String owner) {
        return row.owners().contains(owner) || (row.owners().isEmpty() && owner.equals(NOBODY));
    }

    private static String named(String theme) {
        return theme.isEmpty() ? ThemeGroup.NONE : theme;
    }

    private static boolean mentions(ScorecardRow row, String text) {
        String sought = text.strip().toLowerCase(Locale.UK);
        Stream<String> own = Stream.of(
                row.reference(), row.title(), row.outcome(), row.commentary().firstLine());
        return Stream.of(own, row.owners().stream(), row.reporters().stream())
                .flatMap(words -> words)
                .anyMatch(words -> words.toLowerCase(Locale.UK).contains(sought));
    }
}
