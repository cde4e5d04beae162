package org.countersign.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.commentary.State;

/**
 * The rows of one theme.
 *
 * @param name what is of no theme stands under {@link #NONE}, at the end
 */
public record ThemeGroup(String name, List<ScorecardRow> rows) {

    static final String NONE = "Without a theme";

    /** In the order in which the themes first appear. */
    public static List<ThemeGroup> of(List<ScorecardRow> rows) {
        Map<String, List<ScorecardRow>> found = new LinkedHashMap<>();
        rows.forEach(row ->
                found.computeIfAbsent(row.theme(), theme -> new ArrayList<>()).add(row));
        List<ScorecardRow> without = found.remove("");
        Stream<ThemeGroup> last = without == null ? Stream.empty() : Stream.of(new ThemeGroup(NONE, without));
        return Stream.concat(
                        found.entrySet().stream().map(each -> new ThemeGroup(each.getKey(), each.getValue())), last)
                .toList();
    }

    /** "12 indicators, 3 off track, 2 unsigned"; what is none is left out. */
    public String counts() {
        return Stream.of(
                        rows.size() == 1 ? "1 indicator" : rows.size() + " indicators",
                        counted(Concern::offTrack, "off track"),
                        counted(ThemeGroup::isUnsigned, "unsigned"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String counted(Predicate<ScorecardRow> which, String words) {
        long count = rows.stream().filter(which).count();
        return count == 0 ? "" : count + " " + words;
    }

    private static boolean isUnsigned(ScorecardRow row) {
        return row.commentary().state().filter(State::outstanding).isPresent();
    }
}
