package org.countersign.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.countersign.actual.Actuals;
import org.countersign.actual.Load;
import org.countersign.actual.LoadId;
import org.countersign.actual.Releases;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.benchmarking.StatedBenchmarks;
import org.countersign.calendar.Period;
import org.countersign.commentary.CycleDetails;
import org.countersign.commentary.Cycles;
import org.countersign.commentary.Deadlines;
import org.countersign.identity.NewPerson;
import org.countersign.identity.People;
import org.countersign.identity.Role;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** Carries a plan out through the services of the modules whose data it is. */
@Component
class PlanWriter {

    private static final int TOLD_EVERY = 500;

    private final People people;
    private final CatalogueWriter catalogue;
    private final Actuals actuals;
    private final Releases releases;
    private final StatedBenchmarks benchmarks;
    private final Cycles cycles;
    private final TextWrites texts;
    private final Reports reports;
    private final Traces traces;
    private final AuditTrail audit;

    PlanWriter(
            People people,
            CatalogueWriter catalogue,
            Actuals actuals,
            Releases releases,
            StatedBenchmarks benchmarks,
            Cycles cycles,
            TextWrites texts,
            Reports reports,
            Traces traces,
            AuditTrail audit) {
        this.people = people;
        this.catalogue = catalogue;
        this.actuals = actuals;
        this.releases = releases;
        this.benchmarks = benchmarks;
        this.cycles = cycles;
        this.texts = texts;
        this.reports = reports;
        this.traces = traces;
        this.audit = audit;
    }

    ImportReport write(AuthorityId authority, Confirmation confirmation, Progress progress) {
        Preview preview = confirmation.shown();
        Pace.Work work = preview.plan().work();
        progress.expect(work.rows(), work.figures());
        List<String> also = new ArrayList<>(addPeople(authority, confirmation));
        LoadId load = actuals.open(
                authority,
                new Load(preview.upload().name(), preview.upload().checksum(), "Import of the monthly scorecard"));
        Traces.Before before = traces.before(authority);
        Map<IndicatorId, PlannedRow> written =
                catalogue.write(authority, preview.plan().rows(), progress);
        figures(authority, load, written, progress);
        progress.figures(work.figures());
        printed(authority, load, preview, written);
        also.addAll(seen(authority, load));
        also.addAll(openMonth(authority, confirmation));
        also.addAll(texts.drafts(authority, preview, written));
        also.addAll(texts.history(authority, load, preview, written));
        ImportReport report = Reports.of(preview, also);
        reports.keep(load, report, traces.of(authority, before, preview, written), HeldLines.of(preview));
        progress.kept(load);
        audit.record(
                authority,
                Act.IMPORTED,
                preview.upload().name(),
                new Change(
                        "",
                        "%s, %,d indicators%s, load %s"
                                .formatted(preview.month(), written.size(), TextWrites.words(written), load.value())));
        return report;
    }

    /** Revisions of released figures wait for no release. */
    private List<String> seen(AuthorityId authority, LoadId load) {
        int revising = releases.standing(authority, load).revising();
        return switch (revising) {
            case 0 -> List.of();
            case 1 -> List.of("1 figure revises a released one: reporters, owners and leaders see it at once.");
            default ->
                List.of("%,d figures revise released ones: reporters, owners and leaders see them at once."
                        .formatted(revising));
        };
    }

    private List<String> addPeople(AuthorityId authority, Confirmation confirmation) {
        List<String> added = new ArrayList<>();
        for (PersonFound person : confirmation.shown().unknownPeople()) {
            if (confirmation.peopleToAdd().contains(person.name())) {
                people.admit(authority, NewPerson.withoutSignIn(person.name(), roles(person)));
                added.add(person.name() + " was added and cannot sign in yet.");
            }
        }
        return added;
    }

    private static Set<Role> roles(PersonFound person) {
        if (person.owns().isEmpty()) {
            return Set.of(Role.REPORTER);
        }
        return person.reports().isEmpty() ? Set.of(Role.OWNER) : Set.of(Role.OWNER, Role.REPORTER);
    }

    private void figures(AuthorityId authority, LoadId load, Map<IndicatorId, PlannedRow> written, Progress progress) {
        var taken = new AtomicInteger();
        actuals.record(
                authority,
                load,
                () -> FigureWrites.values(written)
                        .peek(value -> told(progress, taken.getAndIncrement()))
                        .iterator());
    }

    /** Those before it are written, or are about to be with the others of their batch. */
    private static void told(Progress progress, int figures) {
        if (figures % TOLD_EVERY == 0) {
            progress.figures(figures);
        }
    }

    private void printed(AuthorityId authority, LoadId load, Preview preview, Map<IndicatorId, PlannedRow> written) {
        FigureWrites writes = FigureWrites.of(preview, written);
        actuals.state(authority, load, writes.stated());
        benchmarks.state(authority, load, writes.benchmarks());
        ImportNotes notes = ImportNotes.of(preview);
        actuals.note(
                authority,
                load,
                written.entrySet().stream()
                        .flatMap(row -> notes.about(row.getKey(), row.getValue()).stream())
                        .toList());
    }

    /** A month already open keeps its deadlines; indicators that are new get their commentary. */
    private List<String> openMonth(AuthorityId authority, Confirmation confirmation) {
        var month = confirmation.shown().month();
        if (confirmation.shown().isHistory()) {
            return List.of(Period.month(month).label()
                    + " was loaded as history: imported, not signed. Nobody is asked for a text, and nothing is late.");
        }
        Deadlines deadlines =
                cycles.of(authority, month).map(CycleDetails::deadlines).orElse(confirmation.deadlines());
        cycles.open(authority, month, deadlines);
        return confirmation.shown().opensMonth()
                ? List.of(Period.month(month).label() + " was opened for commentary.")
                : List.of();
    }
}
