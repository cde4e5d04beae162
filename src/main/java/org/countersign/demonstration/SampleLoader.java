package org.countersign.demonstration;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.countersign.actual.Actuals;
import org.countersign.actual.Load;
import org.countersign.actual.LoadId;
import org.countersign.actual.NewValue;
import org.countersign.actual.Releases;
import org.countersign.actual.StatedFigure;
import org.countersign.benchmarking.StatedBenchmark;
import org.countersign.benchmarking.StatedBenchmarks;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.EnteredBy;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Responsibility;
import org.countersign.indicator.Standing;
import org.countersign.indicator.StatedPeople;
import org.countersign.indicator.Themes;
import org.countersign.tenancy.AuthorityId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Loads indicators, their people and their figures through the same services as an import. */
@Component
@Profile("demo")
class SampleLoader {

    private final Catalogue catalogue;
    private final Themes themes;
    private final Actuals actuals;
    private final Releases releases;
    private final StatedBenchmarks benchmarks;
    private final People people;

    SampleLoader(
            Catalogue catalogue,
            Themes themes,
            Actuals actuals,
            Releases releases,
            StatedBenchmarks benchmarks,
            People people) {
        this.catalogue = catalogue;
        this.themes = themes;
        this.actuals = actuals;
        this.releases = releases;
        this.benchmarks = benchmarks;
        this.people = people;
    }

    void load(AuthorityId authority, List<Sample> samples) {
        Map<IndicatorId, Sample> added = indicators(authority, samples);
        LoadId load = actuals.open(authority, new Load("Demonstration", "", "Figures for looking around"));
        actuals.record(authority, load, values(added));
        actuals.state(authority, load, stated(added));
        benchmarks.state(authority, load, benchmarks(added));
        releases.releaseUpTo(authority, Demonstration.MONTH);
    }

    private Map<IndicatorId, Sample> indicators(AuthorityId authority, List<Sample> samples) {
        Map<String, PersonId> byName = people.all(authority).stream().collect(toMap(Person::name, Person::id));
        Map<IndicatorId, Sample> added = new LinkedHashMap<>();
        for (Sample sample : samples) {
            IndicatorId id = catalogue.add(
                    authority,
                    sample.description(),
                    sample.measure(),
                    new StatedPeople(sample.owner(), sample.reporter()));
            catalogue.assign(authority, id, Responsibility.REPORTER, Set.of(byName.get(sample.reporter())));
            catalogue.assign(authority, id, Responsibility.OWNER, Set.of(byName.get(sample.owner())));
            catalogue.setTargets(authority, id, sample.targets());
            catalogue.place(
                    authority,
                    id,
                    Standing.NEW.in(themes.named(authority, sample.theme())).enteredBy(enteredBy(sample)));
            added.put(id, sample);
        }
        return added;
    }

    /** Youth offending is counted by those who report it. */
    private static EnteredBy enteredBy(Sample sample) {
        return sample.theme().equals("Youth offending") ? EnteredBy.REPORTER : EnteredBy.PERFORMANCE_TEAM;
    }

    private static List<NewValue> values(Map<IndicatorId, Sample> added) {
        return added.entrySet().stream()
                .flatMap(entry -> entry.getValue().values().entrySet().stream()
                        .map(value -> new NewValue(entry.getKey(), value.getKey(), value.getValue())))
                .toList();
    }

    private static List<StatedFigure> stated(Map<IndicatorId, Sample> added) {
        return added.entrySet().stream()
                .flatMap(entry -> entry.getValue().stated().stream()
                        .map(stated -> new StatedFigure(
                                entry.getKey(), Demonstration.MONTH, stated.kind(), stated.text(), stated.value())))
                .toList();
    }

    private static List<StatedBenchmark> benchmarks(Map<IndicatorId, Sample> added) {
        return added.entrySet().stream()
                .flatMap(entry -> entry.getValue().benchmarks().stream()
                        .map(benchmark -> new StatedBenchmark(
                                entry.getKey(),
                                benchmark.comparator(),
                                benchmark.stated(),
                                benchmark.value(),
                                benchmark.period(),
                                benchmark.updated(),
                                benchmark.note())))
                .toList();
    }
}
