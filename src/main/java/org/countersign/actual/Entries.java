package org.countersign.actual;

import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.calculation.Absence;
import org.countersign.calculation.Display;
import org.countersign.calculation.Value;
import org.countersign.calendar.Period;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.ChangeKind;
import org.countersign.tenancy.ChangeLog;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Figures entered by hand, each on its own: what is refused or was overtaken leaves the others saved. One load keeps what
 * a person enters on a day, on a month's page, for one reason.
 */
@Service
public class Entries {

    private static final String BY_HAND = "Entered by hand";

    private final Catalogue catalogue;
    private final CellTable table;
    private final LoadTable loads;
    private final RevisionRule rule;
    private final AuditTrail audit;
    private final Access access;
    private final ChangeLog changes;
    private final ApplicationEventPublisher events;

    Entries(
            Catalogue catalogue,
            CellTable table,
            LoadTable loads,
            RevisionRule rule,
            AuditTrail audit,
            Access access,
            ChangeLog changes,
            ApplicationEventPublisher events) {
        this.catalogue = catalogue;
        this.table = table;
        this.loads = loads;
        this.rule = rule;
        this.audit = audit;
        this.access = access;
        this.changes = changes;
        this.events = events;
    }

    /** Enters figures; what became of each, in the same order. */
    @PreAuthorize("@access.may(#authority, 'ENTER')")
    @Transactional
    public List<Entered> enter(AuthorityId authority, List<Entry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        var at = standing(authority, entries);
        return entries.stream().map(entry -> entered(authority, at, entry)).toList();
    }

    private Standing standing(AuthorityId authority, List<Entry> entries) {
        List<YearMonth> months = entries.stream().map(Entry::month).toList();
        YearMonth from = Collections.min(months);
        YearMonth to = Collections.max(months);
        Set<IndicatorId> ids =
                Set.copyOf(entries.stream().map(Entry::indicator).distinct().toList());
        List<IndicatorDetails> all = catalogue.withParts(authority);
        return new Standing(
                all.stream().collect(toMap(IndicatorDetails::id, Function.identity())),
                table.held(ids, from, to),
                rule.signed(authority, all, from, to),
                EntryRule.of(access, authority),
                new HashMap<>());
    }

    private Entered entered(AuthorityId authority, Standing at, Entry entry) {
        IndicatorDetails indicator = at.indicators().get(entry.indicator());
        if (indicator == null) {
            return new Entered.Refused("This indicator is not in the catalogue any more.");
        }
        var refused = at.rule().against(indicator, entry.key(), at.held(entry));
        if (refused.isPresent()) {
            return new Entered.Refused(refused.get());
        }
        return switch (TypedFigure.of(entry.typed(), indicator.measure())) {
            case TypedFigure.Unclear(String sentence) -> new Entered.Refused(sentence);
            case TypedFigure.Read read -> written(authority, new Step(at, entry, indicator, read));
        };
    }

    private Entered written(AuthorityId authority, Step step) {
        Held held = step.held();
        if (held != null && !step.entry().undone() && step.standsAlready(held)) {
            return new Entered.Unchanged(held.revision());
        }
        if (step.entry().base() != (held == null ? 0 : held.revision())) {
            return held == null
                    ? new Entered.Refused("What was shown there is gone. Open the page again.")
                    : step.conflict(held);
        }
        if (held != null && step.losesNumber(held) && !step.entry().confirmed()) {
            return new Entered.Asked(Entered.Question.NO_NUMBER);
        }
        if (step.isNegative() && !step.entry().confirmed()) {
            return new Entered.Asked(Entered.Question.NEGATIVE);
        }
        if (step.needsReason() && step.entry().reason().isBlank()) {
            return new Entered.Asked(Entered.Question.REASON);
        }
        return saved(authority, step, held);
    }

    private Entered saved(AuthorityId authority, Step step, @Nullable Held held) {
        LoadId load = load(authority, step);
        FigureKey key = step.entry().key();
        boolean back = step.entry().undone()
                && held != null
                && table.begunBy(key, access.current().personId());
        if (back && held.recorded().stage() != Stage.LOADED) {
            return new Entered.Refused(
                    "It was checked or released meanwhile, so your entry stays. Type what should stand"
                            + " there, or ask the performance team.");
        }
        int revision = held == null ? table.next(key) : held.revision() + 1;
        if (!stored(load, back ? step.takingBack() : step, held, revision)) {
            return table.now(key).<Entered>map(step::conflict).orElseThrow();
        }
        keep(authority, back ? step.takingBack() : step, held);
        changes.add(authority, ChangeKind.FIGURES, load.value().toString());
        return new Entered.Saved(back ? 0 : revision);
    }

    private boolean stored(LoadId load, Step step, @Nullable Held held, int revision) {
        FigureKey key = step.entry().key();
        if (step.takesBack()) {
            return table.takeBack(load, key, revision);
        }
        return held == null
                ? table.begin(load, key, step.read(), revision)
                : table.write(load, key, step.statusKept(held), revision);
    }

    private void keep(AuthorityId authority, Step step, @Nullable Held held) {
        audit.record(
                authority,
                Act.FIGURES_REVISED,
                step.name(),
                step.entry().whyOr(""),
                new Change(held == null ? "" : step.print(held), step.print()));
    }

    /** The load of this person, day, page and reason; told of once. */
    private LoadId load(AuthorityId authority, Step step) {
        String page = Period.month(step.entry().sheet()).label();
        return step.at().loads().computeIfAbsent(step.entry().whyOr(BY_HAND), reason -> {
            LoadId load = loads.ofToday(new Load("Figures page, " + page, "", reason));
            events.publishEvent(new FiguresRecorded(authority, load));
            return load;
        });
    }

    private record Standing(
            Map<IndicatorId, IndicatorDetails> indicators,
            Map<FigureKey, Held> figures,
            Set<FigureKey> signed,
            EntryRule rule,
            Map<String, LoadId> loads) {

        @Nullable Held held(Entry entry) {
            return figures.get(entry.key());
        }
    }

    private record Step(Standing at, Entry entry, IndicatorDetails indicator, TypedFigure.Read read) {

        @Nullable Held held() {
            return at.held(entry);
        }

        boolean standsAlready(Held held) {
            return held.recorded().value().equals(read.value())
                    && (held.recorded().status() == read.status() || read.status() == Status.PROVISIONAL);
        }

        /** A blank or "tbc" never replaces a number without a yes, nor does any other reason for there being none. */
        boolean losesNumber(Held held) {
            return held.recorded().value().number().isPresent()
                    && read.value().number().isEmpty();
        }

        /** Counts, rates and parts of a whole are never below 0; a change or a balance may be. */
        boolean isNegative() {
            return read.value().number().filter(amount -> amount.signum() < 0).isPresent();
        }

        /** Where somebody has signed; and in a month gone by, where a number stood that was read. */
        boolean needsReason() {
            Held held = held();
            boolean earlier = entry.month().isBefore(entry.sheet())
                    && held != null
                    && !held.recorded().value().equals(Value.none(Absence.MISSING));
            return earlier || at.signed().contains(entry.key());
        }

        Step takingBack() {
            return new Step(
                    at, entry, indicator, new TypedFigure.Read(Value.none(Absence.TAKEN_BACK), Status.PROVISIONAL));
        }

        boolean takesBack() {
            return read.value().equals(Value.none(Absence.TAKEN_BACK));
        }

        /** A final figure stays final when it is revised. */
        TypedFigure.Read statusKept(Held held) {
            return held.recorded().status() == Status.FINAL ? new TypedFigure.Read(read.value(), Status.FINAL) : read;
        }

        Entered conflict(Held theirs) {
            return new Entered.Conflict(print(theirs), theirs.by(), theirs.at(), theirs.revision(), entry.typed());
        }

        String name() {
            return indicator.reference() + ", " + Period.month(entry.month()).label();
        }

        String print() {
            return print(read.value());
        }

        String print(Held held) {
            return print(held.recorded().value());
        }

        private String print(Value value) {
            return Display.value(
                    value, indicator.measure().unit(), indicator.measure().decimals());
        }
    }
}
