package org.countersign.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.calculation.Profile;
import org.countersign.calculation.Target;
import org.countersign.calendar.FinancialYear;
import org.countersign.indicator.IndicatorDetails;
import org.jspecify.annotations.Nullable;

/** The sheet of targets in the catalogue's workbook: a row for each indicator and year that has one. */
final class TargetSheet {

    static final String NAME = "Targets";

    private TargetSheet() {}

    /** The rows of an indicator, the earliest year first. */
    static List<Map<TargetColumn, String>> rows(IndicatorDetails indicator) {
        return indicator.targets().byYear().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(FinancialYear::startYear)))
                .map(entry -> row(indicator, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Map<TargetColumn, String> row(IndicatorDetails indicator, FinancialYear year, Target target) {
        Map<TargetColumn, String> row = new EnumMap<>(TargetColumn.class);
        row.put(TargetColumn.REFERENCE, indicator.reference());
        row.put(TargetColumn.INDICATOR, indicator.title());
        row.put(TargetColumn.YEAR, year.label());
        row.putAll(cells(target));
        return row;
    }

    private static Map<TargetColumn, String> cells(Target target) {
        Map<TargetColumn, String> row = new EnumMap<>(TargetColumn.class);
        row.put(TargetColumn.TARGET, words(Optional.of(target)));
        if (target instanceof Target.Aim aim) {
            row.put(TargetColumn.BASIS, aim.basis().words());
            row.put(TargetColumn.AMBER, amount(aim.limits().amber()));
            row.put(TargetColumn.RED, amount(aim.limits().red()));
            row.put(TargetColumn.SPREAD, aim.profile().kind().words());
            steps(row, aim.profile());
        }
        return row;
    }

    private static void steps(Map<TargetColumn, String> row, Profile profile) {
        for (int month = 0; month < profile.steps().size(); month++) {
            row.put(TargetColumn.STEPS.get(month), amount(profile.steps().get(month)));
        }
    }

    /** Whether both say the same, however many noughts they end in. */
    static boolean same(Optional<Target> one, Optional<Target> other) {
        return one.map(TargetSheet::cells).equals(other.map(TargetSheet::cells));
    }

    /** What the sheet would change; empty where it is no sheet of targets. */
    static Optional<CataloguePlan> planned(Sheet sheet, Map<String, IndicatorDetails> known, Set<String> coming) {
        return sheet.lines().stream()
                .findFirst()
                .map(TargetSheet::columns)
                .filter(columns -> columns.keySet()
                        .containsAll(Set.of(TargetColumn.REFERENCE, TargetColumn.YEAR, TargetColumn.TARGET)))
                .map(columns -> planned(sheet, columns, known, coming));
    }

    private static Map<TargetColumn, Integer> columns(Line header) {
        Map<TargetColumn, Integer> columns = new EnumMap<>(TargetColumn.class);
        for (int at = 0; at < header.width(); at++) {
            int index = at;
            TargetColumn.headed(header.cell(at)).ifPresent(column -> columns.putIfAbsent(column, index));
        }
        return columns;
    }

    private static CataloguePlan planned(
            Sheet sheet, Map<TargetColumn, Integer> columns, Map<String, IndicatorDetails> known, Set<String> coming) {
        List<TargetChange> changes = new ArrayList<>();
        List<CatalogueProblem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int same = 0;
        for (Line line :
                sheet.lines().stream().skip(1).filter(one -> !one.isBlank()).toList()) {
            var row = new CatalogueRowReader<>(sheet.name(), line, columns);
            Optional<TargetChange> change = change(row, known, coming);
            change.filter(one -> !seen.add(one.name()))
                    .ifPresent(twice -> row.problem(TargetColumn.YEAR, "This year’s target stands here twice."));
            boolean read = row.problems().isEmpty();
            Optional<TargetChange> differing = change.filter(one -> !same(one.former(), one.target()));
            differing.filter(one -> read).ifPresent(changes::add);
            same += read && differing.isEmpty() ? 1 : 0;
            problems.addAll(row.problems());
        }
        return new CataloguePlan(List.of(), changes, problems, same);
    }

    private static Optional<TargetChange> change(
            CatalogueRowReader<TargetColumn> row, Map<String, IndicatorDetails> known, Set<String> coming) {
        var planner = new TargetRowPlanner(row);
        String reference = planner.reference();
        FinancialYear year = planner.year();
        if (!known.containsKey(reference) && !coming.contains(reference)) {
            row.problem(TargetColumn.REFERENCE, "No indicator has the reference “" + reference + "”.");
        }
        if (year == null || planner.saysNothing() || !row.problems().isEmpty()) {
            return Optional.empty();
        }
        Optional<Target> former = Optional.ofNullable(known.get(reference))
                .flatMap(there -> there.targets().of(year));
        Optional<Target> target = planner.target();
        String words = "%s, %s: %s → %s".formatted(reference, year.label(), words(former), words(target));
        return Optional.of(new TargetChange(reference, year, former, target, words));
    }

    private static String words(Optional<Target> target) {
        return target.map(
                        set -> set instanceof Target.Aim aim ? amount(aim.amount()) : TargetRowPlanner.TO_BE_CONFIRMED)
                .orElse(TargetRowPlanner.NONE);
    }

    private static String amount(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
    }
}
