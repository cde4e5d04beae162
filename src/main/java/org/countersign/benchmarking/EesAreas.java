package org.countersign.benchmarking;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.countersign.authority.Authorities;
import org.countersign.authority.LocalAuthority;
import org.countersign.authority.Region;

/** Which areas a row speaks of, by the department's three digits, which outlive changes of the nine characters. */
record EesAreas(EesColumns columns, Authorities authorities, List<String> regions) {

    static EesAreas of(EesColumns columns, Authorities authorities) {
        return new EesAreas(
                columns,
                authorities,
                authorities.regions().stream().map(Region::code).toList());
    }

    /** England, a region or authorities; nothing for any other level, nor for another country. */
    Optional<List<String>> of(CSVRecord row) {
        return switch (level(row)) {
            case "national" -> Optional.of(List.of(Region.ENGLAND)).filter(england -> isOfEngland(row));
            case "regional" -> Optional.of(List.of(cell(row, "region_code")));
            case "local authority" -> Optional.of(members(row, "old_la_code"));
            default -> Optional.empty();
        };
    }

    /** What is wrong with where the row says it is. */
    Optional<EesProblem> problem(CSVRecord row, int line) {
        return switch (level(row)) {
            case "national" -> filled(row, line, "region_code", "old_la_code");
            case "regional" -> filled(row, line, "old_la_code").or(() -> region(row, line));
            case "local authority" -> halfARegion(row, line).or(() -> authority(row, line));
            default -> Optional.empty();
        };
    }

    private Optional<EesProblem> filled(CSVRecord row, int line, String... lower) {
        return Arrays.stream(lower)
                .filter(column -> !cell(row, column).isEmpty())
                .map(column -> new EesProblem(
                        line,
                        column,
                        "“%s” stands in a row of the level “%s”, which is larger."
                                .formatted(cell(row, column), level(row))))
                .findFirst();
    }

    private Optional<EesProblem> region(CSVRecord row, int line) {
        String code = cell(row, "region_code");
        return regions.contains(code)
                ? Optional.empty()
                : Optional.of(new EesProblem(line, "region_code", "“" + code + "” is no region’s code."));
    }

    private Optional<EesProblem> halfARegion(CSVRecord row, int line) {
        boolean code = cell(row, "region_code").isEmpty();
        boolean name = cell(row, "region_name").isEmpty();
        return code == name
                ? Optional.empty()
                : Optional.of(new EesProblem(
                        line,
                        code ? "region_code" : "region_name",
                        "The region has a %s and no %s.".formatted(code ? "name" : "code", code ? "code" : "name")));
    }

    private Optional<EesProblem> authority(CSVRecord row, int line) {
        List<String> old = members(row, "old_la_code");
        List<String> now = members(row, "new_la_code");
        boolean known = old.size() == now.size()
                && IntStream.range(0, old.size()).allMatch(at -> belong(old.get(at), now.get(at)))
                && (old.size() > 1 || isNamed(row, old.getFirst()));
        return known
                ? Optional.empty()
                : Optional.of(new EesProblem(
                        line,
                        "old_la_code",
                        "“%s”, “%s” and “%s” are not one authority’s codes and name."
                                .formatted(cell(row, "old_la_code"), cell(row, "new_la_code"), cell(row, "la_name"))));
    }

    private boolean isNamed(CSVRecord row, String code) {
        String name = cell(row, "la_name");
        return authorities
                        .byName(name)
                        .map(LocalAuthority::dfeCode)
                        .filter(found -> !found.equals(code))
                        .isEmpty()
                || authorities
                        .byDfeCode(code)
                        .filter(its -> its.name().equals(name))
                        .isPresent();
    }

    private boolean belong(String old, String now) {
        return authorities
                .byDfeCode(old)
                .filter(found ->
                        found.onsCodes().stream().anyMatch(code -> code.value().equals(now)))
                .isPresent();
    }

    private boolean isOfEngland(CSVRecord row) {
        String code = cell(row, "country_code");
        return code.isEmpty() || code.equals(Region.ENGLAND);
    }

    private List<String> members(CSVRecord row, String column) {
        return Arrays.stream(cell(row, column).split("/")).map(String::strip).toList();
    }

    private String level(CSVRecord row) {
        return cell(row, columns.level()).toLowerCase(Locale.ROOT);
    }

    private String cell(CSVRecord row, String column) {
        return columns.cell(row, column).strip();
    }
}
