package org.countersign.benchmarking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.countersign.authority.Authorities;
import org.springframework.stereotype.Component;

/** Reads files in the format of Explore education statistics, with or without a meta file: {@code rules.md} §6. */
@Component
class EesReader {

    private static final Pattern YEAR = Pattern.compile("\\d{4}(\\d{2})?");

    private static final int FIRST = 1980;
    private static final int LAST = 2100;

    private final Authorities authorities;

    EesReader(Authorities authorities) {
        this.authorities = authorities;
    }

    /** Everything, or the reasons for nothing. */
    EesReading read(ReleaseFile file) {
        try {
            EesMeta described = file.isDescribed() ? meta(file.meta()) : EesMeta.NONE;
            var columns = new EesColumns(EesText.of(file.data()), described, file.filters());
            List<EesProblem> problems = columns.problems();
            return problems.isEmpty() ? new Run(columns).read() : new EesReading.Refused(problems, List.of());
        } catch (EesText.Unusable e) {
            return new EesReading.Refused(List.of(e.problem()), List.of());
        }
    }

    private static EesMeta meta(byte[] file) {
        try {
            return EesMeta.of(EesText.of(file));
        } catch (EesText.Unusable e) {
            throw new EesText.Unusable(e.problem().ofMetaFile());
        }
    }

    /** One file being read. */
    private final class Run {

        private final EesColumns columns;
        private final EesAreas areas;
        private final List<String> filters;
        private final List<String> indicators;
        private final List<EesProblem> problems = new ArrayList<>();
        private final List<EesRow> rows = new ArrayList<>();
        private final Map<String, Set<String>> items = new LinkedHashMap<>();
        private final Set<List<String>> keys = new HashSet<>();
        private String identifier = "";
        private int leftOut;

        Run(EesColumns columns) {
            this.columns = columns;
            areas = EesAreas.of(columns, authorities);
            filters = columns.filters();
            indicators = columns.indicators();
        }

        EesReading read() {
            for (CSVRecord row : columns.file().records()) {
                if (problems.size() < EesProblem.MOST) {
                    take(row, (int) row.getRecordNumber());
                }
            }
            return problems.isEmpty()
                    ? new EesReading.Read(
                            new EesTable(indicators, listed(), columns.meta().described(), identifier, rows), leftOut)
                    : new EesReading.Refused(problems, indicators);
        }

        private Map<String, List<String>> listed() {
            Map<String, List<String>> listed = new LinkedHashMap<>();
            items.forEach((filter, its) -> listed.put(filter, List.copyOf(its)));
            return listed;
        }

        private void take(CSVRecord row, int line) {
            problem(row, line)
                    .ifPresentOrElse(
                            problems::add,
                            () -> areas.of(row).ifPresentOrElse(found -> add(row, line, found), () -> leftOut++));
        }

        private void add(CSVRecord row, int line, List<String> found) {
            Map<String, String> cells = new HashMap<>();
            indicators.forEach(column -> cells.put(column, columns.cell(row, column)));
            for (String filter : filters) {
                String item = columns.cell(row, filter);
                cells.put(filter, item);
                items.computeIfAbsent(filter, any -> new LinkedHashSet<>()).add(item);
            }
            rows.add(new EesRow(line, found, year(columns.cell(row, "time_period")), cells));
        }

        private Optional<EesProblem> problem(CSVRecord row, int line) {
            return width(row, line)
                    .or(() -> time(row, line))
                    .or(() -> areas.problem(row, line))
                    .or(() -> filter(row, line))
                    .or(() -> indicator(row, line))
                    .or(() -> repeated(row, line));
        }

        private Optional<EesProblem> width(CSVRecord row, int line) {
            int wanted = columns.file().header().size();
            return row.size() == wanted
                    ? Optional.empty()
                    : problem(line, "", "The row has %d cells, the header %d.".formatted(row.size(), wanted));
        }

        private Optional<EesProblem> time(CSVRecord row, int line) {
            String period = columns.cell(row, "time_period");
            String kind = columns.cell(row, "time_identifier");
            if (!isYear(period)) {
                return problem(line, "time_period", "“" + period + "” is no year such as 2024 or 202324.");
            }
            if (!identifier.isEmpty() && !identifier.equals(kind)) {
                return problem(line, "time_identifier", "“%s” stands beside “%s” before.".formatted(kind, identifier));
            }
            identifier = kind;
            return Optional.empty();
        }

        private Optional<EesProblem> filter(CSVRecord row, int line) {
            return filters.stream()
                    .filter(column -> !columns.cell(row, column)
                            .equals(columns.cell(row, column).strip()))
                    .findFirst()
                    .flatMap(column -> problem(
                            line,
                            column,
                            "“" + columns.cell(row, column)
                                    + "” begins or ends with a space: it would be another item."));
        }

        private Optional<EesProblem> indicator(CSVRecord row, int line) {
            return indicators.stream()
                    .filter(column -> !EesCell.isFigure(columns.cell(row, column)))
                    .findFirst()
                    .flatMap(column -> problem(line, column, words(columns.cell(row, column))));
        }

        private Optional<EesProblem> repeated(CSVRecord row, int line) {
            List<String> key = new ArrayList<>(areas.of(row).orElse(List.of(Integer.toString(line))));
            key.add(columns.cell(row, "time_period"));
            filters.forEach(column -> key.add(columns.cell(row, column)));
            return keys.add(key)
                    ? Optional.empty()
                    : problem(line, "", "Another row before has the same period, area and filters.");
        }

        private static String words(String cell) {
            return cell.isBlank()
                    ? "The cell is blank. Say why there is no number: c, x, z, low or u."
                    : "“" + cell + "” is neither a number nor one of the marks c, x, z, low and u.";
        }

        private static Optional<EesProblem> problem(int line, String column, String words) {
            return Optional.of(new EesProblem(line, column, words));
        }

        /** A year in which figures may have been published, or two that follow each other. */
        private static boolean isYear(String period) {
            if (!YEAR.matcher(period).matches()) {
                return false;
            }
            int first = Integer.parseInt(period.substring(0, 4));
            boolean follows = period.length() == 4 || Integer.parseInt(period.substring(4)) == (first + 1) % 100;
            return first >= FIRST && first <= LAST && follows;
        }

        /** 2024 for 2024 and for 202324. */
        private static int year(String period) {
            int first = Integer.parseInt(period.substring(0, 4));
            return period.length() == 4 ? first : first + 1;
        }
    }
}
