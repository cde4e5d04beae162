package org.countersign.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.countersign.intake.PersonFound.Doubt;

/** Collects who is named as owner and reporter. A name is a question, never an account. */
final class People {

    private static final Pattern VACANT =
            Pattern.compile("(?i).*\\b(vacant|vacancy|tbc|tba|n/?a|none|unknown)\\b.*|[-–]+");
    private static final Pattern SEVERAL = Pattern.compile("(?i).*(/|&|;|,|\\+|\\band\\b|\\n).*", Pattern.DOTALL);
    private static final Pattern TEAM = Pattern.compile(
            "(?i).*\\b(teams?|service|services|duty|unit|hub|department|group|board|office|performance|shared|inbox)\\b.*");

    private static final class Named {
        final Set<String> owns = new TreeSet<>();
        final Set<String> reports = new TreeSet<>();
    }

    private final Map<String, Named> people = new LinkedHashMap<>();
    private final Map<List<String>, Integer> spellings = new HashMap<>();

    /** Everyone named in the rows, in order of appearance. */
    static List<PersonFound> in(Collection<RecognisedRow> rows) {
        var people = new People();
        rows.forEach(people::add);
        return people.found();
    }

    private void add(RecognisedRow row) {
        if (!row.owner().isEmpty()) {
            named(row.owner()).owns.add(row.reference());
        }
        if (!row.reporter().isEmpty()) {
            named(row.reporter()).reports.add(row.reference());
        }
    }

    private Named named(String name) {
        return people.computeIfAbsent(name, unused -> new Named());
    }

    private List<PersonFound> found() {
        people.keySet().forEach(name -> spellings.merge(letters(name), 1, Integer::sum));
        var found = new ArrayList<PersonFound>();
        people.forEach((name, roles) -> found.add(
                new PersonFound(name, List.copyOf(roles.owns), List.copyOf(roles.reports), doubts(name, roles))));
        return found;
    }

    private Set<Doubt> doubts(String name, Named roles) {
        var doubts = EnumSet.noneOf(Doubt.class);
        addIf(VACANT.matcher(name).matches(), doubts, Doubt.VACANT);
        addIf(SEVERAL.matcher(name).matches(), doubts, Doubt.SEVERAL);
        addIf(TEAM.matcher(name).matches(), doubts, Doubt.TEAM);
        addIf(roles.owns.stream().anyMatch(roles.reports::contains), doubts, Doubt.OWNS_AND_REPORTS);
        addIf(spellings.getOrDefault(letters(name), 0) > 1, doubts, Doubt.TWO_SPELLINGS);
        return doubts;
    }

    private static void addIf(boolean holds, Set<Doubt> doubts, Doubt doubt) {
        if (holds) {
            doubts.add(doubt);
        }
    }

    /** Letters only, in the order of words: "Owner, Early Help" is "Early Help Owner". */
    private static List<String> letters(String name) {
        return Pattern.compile("[^\\p{L}]+")
                .splitAsStream(name.toLowerCase(Locale.UK))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }
}
