package org.countersign.benchmarking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;

/**
 * What the columns of a file are: place and time, filters, or indicators.
 *
 * @param said columns that a person says are filters
 */
record EesColumns(EesText file, EesMeta meta, Set<String> said) {

    private static final Set<String> PLACE_AND_TIME =
            Set.of("time_period", "time_identifier", "geographic_level", "geographical_level");
    private static final Pattern GEOGRAPHY = Pattern.compile(
            "(country|region|old_la|new_la|la|lad|pcon|pfa|lsip|local_enterprise_partnership|school|provider|trust"
                    + "|sponsor|institution|opportunity_area|english_devolved_area|ward|mayoral_combined_authority|rsc_region_lead"
                    + "|local_authority|location|planning_area)_(code|name|id|urn|laestab|ukprn|lead)");
    private static final Pattern CELL = Pattern.compile("\\s*-?[\\d.,]*\\d[\\d.,]*\\s*|c|x|z|low|k|u");

    int at(String column) {
        return file.at(column);
    }

    /** "geographic_level", or as some files have it. */
    String level() {
        return at("geographic_level") >= 0 ? "geographic_level" : "geographical_level";
    }

    List<String> indicators() {
        return (meta.isThere() ? meta.indicators() : others(this::holdsNumbers))
                .stream().filter(name -> !said.contains(name)).toList();
    }

    List<String> filters() {
        return meta.isThere()
                ? meta.filters()
                : others(at -> said.contains(file.header().get(at)) || !holdsNumbers(at));
    }

    /** What is wrong with the header. */
    List<EesProblem> problems() {
        List<EesProblem> problems = new ArrayList<>();
        for (String needed : List.of("time_period", "time_identifier", level(), "country_code")) {
            if (at(needed) < 0) {
                problems.add(new EesProblem(1, needed, "This column is missing."));
            }
        }
        file.header().stream()
                .filter(name -> name.matches(".*\\s.*"))
                .forEach(name ->
                        problems.add(new EesProblem(1, name, "A column’s name holds a space. Use underscores.")));
        file.header().stream()
                .filter(name -> !name.isEmpty()
                        && file.header().indexOf(name) != file.header().lastIndexOf(name))
                .distinct()
                .forEach(name -> problems.add(new EesProblem(1, name, "Two columns have this name.")));
        meta.columns().stream()
                .filter(name -> at(name) < 0)
                .forEach(name -> problems.add(
                        new EesProblem(1, name, "The meta file describes this column, the data file has none.")));
        return problems;
    }

    private List<String> others(IntPredicate which) {
        return IntStream.range(0, file.header().size())
                .filter(at -> !isPlaceOrTime(file.header().get(at)))
                .filter(which)
                .mapToObj(at -> file.header().get(at))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static boolean isPlaceOrTime(String name) {
        return PLACE_AND_TIME.contains(name) || GEOGRAPHY.matcher(name).matches();
    }

    /** Whether half of the cells, at least, are numbers or marks. */
    private boolean holdsNumbers(int at) {
        long numbers = file.records().stream()
                .filter(row -> at < row.size() && isNumber(row.get(at)))
                .count();
        return 2 * numbers >= file.records().size();
    }

    private static boolean isNumber(String cell) {
        return EesCell.isPlain(cell) || CELL.matcher(cell).matches();
    }

    String cell(CSVRecord row, String column) {
        int at = at(column);
        return at < 0 || at >= row.size() ? "" : row.get(at);
    }
}
