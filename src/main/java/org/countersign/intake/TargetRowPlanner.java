package org.countersign.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.calculation.Basis;
import org.countersign.calculation.Limits;
import org.countersign.calculation.Profile;
import org.countersign.calculation.Target;
import org.countersign.calendar.FinancialYear;
import org.jspecify.annotations.Nullable;

/** Makes of a row the target that it sets: a number, "TBC" or "none". */
record TargetRowPlanner(CatalogueRowReader<TargetColumn> row) {

    static final String NONE = "none";
    static final String TO_BE_CONFIRMED = "TBC";

    String reference() {
        return row.text(TargetColumn.REFERENCE, 40);
    }

    @Nullable FinancialYear year() {
        Optional<FinancialYear> year = FinancialYear.parse(row.text(TargetColumn.YEAR, 20));
        if (year.isEmpty()) {
            row.problem(TargetColumn.YEAR, "Write a financial year such as 2026-27.");
        }
        return year.orElse(null);
    }

    /** A blank says nothing; "none" takes a target away. */
    boolean saysNothing() {
        return row.text(TargetColumn.TARGET, 40).isEmpty();
    }

    /** To be believed only where the reader found no problem. */
    Optional<Target> target() {
        return switch (row.text(TargetColumn.TARGET, 40).toLowerCase(Locale.UK)) {
            case NONE -> Optional.empty();
            case "tbc" -> Optional.of(new Target.ToBeConfirmed());
            default -> Optional.of(aim());
        };
    }

    private Target aim() {
        BigDecimal amount = row.amount(TargetColumn.TARGET);
        return new Target.Aim(
                Objects.requireNonNullElse(amount, BigDecimal.ZERO),
                row.word(TargetColumn.BASIS, Basis.values(), Basis::words),
                limits(),
                profile());
    }

    private Limits limits() {
        BigDecimal amber = row.amount(TargetColumn.AMBER);
        BigDecimal red = row.amount(TargetColumn.RED);
        boolean negative = Stream.of(Optional.ofNullable(amber), Optional.ofNullable(red))
                .flatMap(Optional::stream)
                .anyMatch(limit -> limit.signum() < 0);
        if (negative || (amber != null && red != null && amber.compareTo(red) > 0)) {
            row.problem(TargetColumn.RED, "Limits are distances of 0 or more, and amber begins no later than red.");
            return Limits.DEFAULT;
        }
        return new Limits(amber, red);
    }

    private Profile profile() {
        Profile.Kind kind = row.word(TargetColumn.SPREAD, Profile.Kind.values(), Profile.Kind::words);
        return kind == Profile.Kind.BY_HAND ? byHand() : new Profile(kind, List.of());
    }

    private Profile byHand() {
        List<BigDecimal> steps = TargetColumn.STEPS.stream()
                .flatMap(column -> Optional.ofNullable(row.amount(column)).stream())
                .toList();
        if (steps.size() < TargetColumn.STEPS.size()) {
            row.problem(TargetColumn.SPREAD, "By hand needs a number for each month, April to March.");
            return Profile.EVEN;
        }
        return Profile.byHand(steps);
    }
}
