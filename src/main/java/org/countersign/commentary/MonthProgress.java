package org.countersign.commentary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countersign.commentary.Pending.Standing;
import org.countersign.identity.Person;

/** How far a month is: everything in it, and what is outstanding by stage, person and theme. */
public record MonthProgress(CycleDetails cycle, List<Pending> all, Forecast forecast) {

    public MonthProgress {
        all = List.copyOf(all);
    }

    public List<Pending> outstanding() {
        return all.stream().filter(Pending::outstanding).toList();
    }

    public Tally tally() {
        return Tally.of("", outstanding());
    }

    /** In the order in which a text goes through them. */
    public List<Tally> byStage() {
        Map<String, List<Pending>> stages = outstanding().stream()
                .sorted(Comparator.comparing(
                        pending -> pending.commentary().turn().stage()))
                .collect(groupingBy(Pending::stage, LinkedHashMap::new, toList()));
        return tallies(stages);
    }

    /** By the name of a theme; empty for those without one. */
    public List<Tally> byTheme(Function<Pending, String> theme) {
        return tallies(outstanding().stream().collect(groupingBy(theme, LinkedHashMap::new, toList())));
    }

    /** Whoever has most that is late first. What several could do counts for each of them. */
    public Map<Person, Tally> byPerson() {
        Map<Person, List<Pending>> each = new LinkedHashMap<>();
        outstanding()
                .forEach(pending -> pending.with()
                        .forEach(person -> each.computeIfAbsent(person, key -> new ArrayList<>())
                                .add(pending)));
        Map<Person, Tally> tallies = new LinkedHashMap<>();
        each.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Person, List<Pending>> entry) ->
                                -Tally.of("", entry.getValue()).late())
                        .thenComparing(entry -> entry.getKey().name()))
                .forEach(entry ->
                        tallies.put(entry.getKey(), Tally.of(entry.getKey().name(), entry.getValue())));
        return tallies;
    }

    private static List<Tally> tallies(Map<String, List<Pending>> groups) {
        return groups.entrySet().stream()
                .map(entry -> Tally.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** How many are outstanding, and how many of those are late, at risk or blocked. */
    public record Tally(String name, long waiting, long late, long atRisk, long blocked) {

        static Tally of(String name, List<Pending> some) {
            return new Tally(
                    name,
                    some.size(),
                    count(some.stream().filter(pending -> pending.standing() == Standing.LATE)),
                    count(some.stream().filter(pending -> pending.standing() == Standing.AT_RISK)),
                    count(some.stream().filter(pending -> pending.standing().blocked())));
        }

        private static long count(Stream<Pending> some) {
            return some.count();
        }
    }
}
