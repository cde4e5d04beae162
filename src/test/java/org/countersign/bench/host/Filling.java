package org.countersign.bench.host;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.countersign.actual.Actuals;
import org.countersign.actual.Load;
import org.countersign.actual.LoadId;
import org.countersign.actual.NewValue;
import org.countersign.benchmarking.StatedBenchmarks;
import org.countersign.commentary.Cycles;
import org.countersign.commentary.Deadlines;
import org.countersign.identity.NewPerson;
import org.countersign.identity.People;
import org.countersign.identity.PersonId;
import org.countersign.identity.Role;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Responsibility;
import org.countersign.indicator.StatedPeople;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;

/** Fills one authority through the application's own services; all others of the bench are copies of it. */
record Filling(
        Tenancy tenancy,
        People people,
        Catalogue catalogue,
        Actuals actuals,
        StatedBenchmarks benchmarks,
        Cycles cycles,
        Signatures signatures) {

    static final String PASSWORD = "a password that only the bench has";
    private static final int WITH_TEXT = 300;
    private static final int HOLDERS = 10;
    private static final int CYCLES = 3;

    String fill(int number) {
        AuthorityId authority = new AuthorityId(number);
        Template template = new Template(new Random(Template.SEED));
        tenancy.asSystem(authority, SystemActor.DEMONSTRATION, () -> measure(authority, template));
        return "filled";
    }

    /** Texts and signatures, once the figures are released. */
    String write(int number) {
        Template template = new Template(new Random(Template.SEED));
        for (int back = CYCLES - 1; back >= 0; back--) {
            texts(number, template, Template.LATEST.minusMonths(back));
        }
        return "written";
    }

    /** Somebody who imports, in an authority that has nothing else. */
    String team(int number) {
        AuthorityId authority = new AuthorityId(number);
        tenancy.asSystem(authority, SystemActor.DEMONSTRATION, () -> {
            if (people.all(authority).isEmpty()) {
                admit(authority, "team", Role.PERFORMANCE_TEAM, 1);
            }
        });
        return "there";
    }

    private void measure(AuthorityId authority, Template template) {
        admit(authority, "leader", Role.LEADER, 20);
        admit(authority, "team", Role.PERFORMANCE_TEAM, 1);
        List<PersonId> reporters = admit(authority, "reporter", Role.REPORTER, HOLDERS);
        List<PersonId> owners = admit(authority, "owner", Role.OWNER, HOLDERS);
        LoadId load = actuals.open(authority, new Load("bench", "", "Figures of the bench"));
        List<NewValue> values = new ArrayList<>();
        for (int at = 1; at <= Template.INDICATORS; at++) {
            var measure = template.measure(at);
            IndicatorId id = catalogue.add(authority, template.description(at), measure, StatedPeople.NONE);
            catalogue.assign(authority, id, Responsibility.REPORTER, Set.of(reporters.get(at % HOLDERS)));
            catalogue.assign(authority, id, Responsibility.OWNER, Set.of(owners.get(at % HOLDERS)));
            catalogue.setTargets(authority, id, template.targets());
            benchmarks.state(authority, load, template.benchmarks(id));
            values.addAll(template.values(id, measure));
        }
        actuals.record(authority, load, values);
    }

    private List<PersonId> admit(AuthorityId authority, String who, Role role, int count) {
        List<PersonId> admitted = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            admitted.add(people.admit(
                    authority,
                    new NewPerson(
                            "%s %d".formatted(role.words(), at),
                            email(who, at, authority.value()),
                            PASSWORD,
                            Set.of(role))));
        }
        return admitted;
    }

    /** The people of a copy have addresses of its own. */
    static String email(String who, int at, int authority) {
        return "%s%d@place%d.example".formatted(who, at, authority);
    }

    /** All are submitted, every second one is signed. */
    private void texts(int authority, Template template, YearMonth month) {
        tenancy.asSystem(
                new AuthorityId(authority),
                SystemActor.DEMONSTRATION,
                () -> cycles.open(
                        new AuthorityId(authority),
                        month,
                        new Deadlines(LocalDate.of(2020, 5, 11), LocalDate.of(2020, 5, 15), null)));
        for (int at = 1; at <= WITH_TEXT; at++) {
            signatures.submit(authority, email("reporter", at % HOLDERS, authority), at, month, template.text());
            if (at % 2 == 0) {
                signatures.sign(authority, email("owner", at % HOLDERS, authority), at, month);
            }
        }
    }
}
