package org.countersign.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.calculation.Target;
import org.countersign.calculation.Targets;
import org.countersign.calendar.FinancialYear;
import org.countersign.identity.PersonId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.ChangeKind;
import org.countersign.tenancy.ChangeLog;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an authority measures. Reading all of it takes four statements, however many indicators there are. */
@Service
public class Catalogue {

    private static final Targets NO_TARGETS = new Targets(Map.of());

    private final Indicators indicators;
    private final IndicatorCounter counter;
    private final Responsibilities responsibilities;
    private final TargetTable targets;
    private final DefinitionVersions versions;
    private final CatalogueBeside beside;
    private final AuditTrail audit;
    private final ChangeLog changes;

    Catalogue(
            Indicators indicators,
            IndicatorCounter counter,
            Responsibilities responsibilities,
            TargetTable targets,
            DefinitionVersions versions,
            CatalogueBeside beside,
            AuditTrail audit,
            ChangeLog changes) {
        this.indicators = indicators;
        this.counter = counter;
        this.responsibilities = responsibilities;
        this.targets = targets;
        this.versions = versions;
        this.beside = beside;
        this.audit = audit;
        this.changes = changes;
    }

    /** All indicators in the order of the sheet, those that ended included, without parts of others. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public List<IndicatorDetails> all(AuthorityId authority) {
        return listed(indicators.findAllByPartOfIsNullAndOverviewOfIsNullOrderByPositionAscReferenceAsc());
    }

    /** The same with those that an undone import had brought: they are in no list, and come back with their references. */
    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public List<IndicatorDetails> known(AuthorityId authority) {
        return details(indicators.findAllByPartOfIsNullAndOverviewOfIsNullOrderByPositionAscReferenceAsc());
    }

    /** All that a commentary can be about: indicators without parts of others, and what overview texts are written about. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public List<IndicatorDetails> subjects(AuthorityId authority) {
        return listed(indicators.findAllByPartOfIsNullOrderByPositionAscReferenceAsc());
    }

    /** All indicators, parts of others too, in the order of the sheet. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public List<IndicatorDetails> withParts(AuthorityId authority) {
        return listed(indicators.findAllByOverviewOfIsNullOrderByPositionAscReferenceAsc());
    }

    /** What an indicator is divided into, in their own order. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public List<IndicatorDetails> parts(AuthorityId authority, IndicatorId whole) {
        return details(indicators.findAllByPartOfOrderByPositionAscReferenceAsc(whole.value()));
    }

    /** The indicator with exactly this reference, capitals told apart. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public Optional<IndicatorDetails> byReference(AuthorityId authority, String reference) {
        return details(indicators.findByReferenceAndOverviewOfIsNull(reference).stream()
                        .toList())
                .stream()
                .findFirst();
    }

    /** The same, where it is an overview too. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public Optional<IndicatorDetails> subject(AuthorityId authority, String reference) {
        return details(indicators.findByReference(reference).stream().toList()).stream()
                .findFirst();
    }

    /** Also of an overview. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public Optional<IndicatorDetails> byId(AuthorityId authority, IndicatorId id) {
        return details(indicators.findById(key(authority, id)).stream().toList()).stream()
                .findFirst();
    }

    /** Adds an indicator; its reference must be free. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public IndicatorId add(AuthorityId authority, Description description, Measure measure, StatedPeople stated) {
        var indicator = new Indicator(authority, counter.next(), description, measure, stated);
        indicators.save(indicator);
        indicators.flush();
        versions.keep(indicator, null, "");
        audit.record(authority, Act.INDICATOR_ADDED, description.reference(), new Change("", description.title()));
        changed(authority, indicator.id());
        return indicator.id();
    }

    /** Describes an indicator anew, as an import or an administrator has it. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public void change(
            AuthorityId authority, IndicatorId id, Description description, Measure measure, StatedPeople stated) {
        Indicator indicator = existing(authority, id);
        boolean turned = !indicator.measure().polarity().equals(measure.polarity());
        boolean again = indicator.standing().isWithdrawn();
        Change changed = new Differing()
                .between(indicator.description(), description)
                .between(indicator.measure(), measure)
                .change();
        indicator.describe(description);
        indicator.measure(measure);
        indicator.state(stated);
        indicators.flush();
        if (turned) {
            versions.keep(indicator, null, "What is good was said when a scorecard came in");
        } else if (again) {
            versions.keep(indicator, null, "It came in again after its import was undone");
        }
        audit.record(authority, Act.INDICATOR_CHANGED, description.reference(), changed);
        changed(authority, id);
    }

    /** Puts an indicator where it belongs: its theme, who enters its figures, since and until when, what it is part of. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public void place(AuthorityId authority, IndicatorId id, Standing standing) {
        Indicator indicator = existing(authority, id);
        Change changed = new Differing().between(indicator.standing(), standing).change();
        indicator.stand(standing);
        indicators.flush();
        audit.record(authority, Act.INDICATOR_CHANGED, indicator.description().reference(), changed);
        changed(authority, id);
    }

    /** As if it had never been here, but for what the history keeps: in no list, of nobody, its reference free. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public void withdraw(AuthorityId authority, IndicatorId id) {
        IndicatorDetails now = byId(authority, id).orElseThrow();
        now.held().keySet().forEach(kind -> assign(authority, id, kind, Set.of()));
        place(authority, id, now.standing().withdrawn());
    }

    /** Sets the targets of the years named and leaves other years alone. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public void setTargets(AuthorityId authority, IndicatorId id, Targets changed) {
        String reference = existing(authority, id).description().reference();
        Targets former = targets.all().getOrDefault(id, NO_TARGETS);
        targets.put(id, changed);
        audit.record(
                authority, Act.TARGETS_SET, reference, new Change(words(former, changed), words(changed, changed)));
        changed(authority, id);
    }

    /** Names everybody who reports, or everybody who owns, an indicator; they must belong to the authority. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public void assign(AuthorityId authority, IndicatorId id, Responsibility kind, Set<PersonId> people) {
        String reference = existing(authority, id).description().reference();
        Set<PersonId> former = responsibilities.all().people(id, kind);
        responsibilities.replace(id, kind, people);
        audit.record(authority, Act.PEOPLE_ASSIGNED, reference, new Change(words(kind, former), words(kind, people)));
        changed(authority, id);
    }

    private void changed(AuthorityId authority, IndicatorId id) {
        changes.add(authority, ChangeKind.CATALOGUE, Integer.toString(id.value()));
    }

    /** The targets of those years that the change names. */
    private static String words(Targets targets, Targets changed) {
        return changed.byYear().keySet().stream()
                .sorted(Comparator.comparing(FinancialYear::startYear))
                .map(year -> year.label() + ": "
                        + targets.of(year).map(Catalogue::words).orElse("none"))
                .collect(Collectors.joining("; "));
    }

    private static String words(Target target) {
        return target instanceof Target.Aim aim ? aim.amount().toPlainString() : "TBC";
    }

    /** By their ids: what somebody is called may change. */
    private static String words(Responsibility kind, Set<PersonId> people) {
        return people.stream()
                .map(person -> person.value().toString())
                .sorted()
                .collect(Collectors.joining(", ", kind.words() + ": ", ""));
    }

    private List<IndicatorDetails> listed(List<Indicator> some) {
        return details(some.stream()
                .filter(indicator -> !indicator.standing().isWithdrawn())
                .toList());
    }

    private List<IndicatorDetails> details(List<Indicator> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        IdRange range = IdRange.of(found);
        CatalogueBeside.Beside these = beside.of(range);
        return found.stream()
                .map(indicator -> new IndicatorDetails(
                        indicator.id(),
                        indicator.description(),
                        indicator.definition(),
                        indicator.measure(),
                        indicator.standing(),
                        indicator.stated(),
                        these.held().of(indicator.id()),
                        these.aims().getOrDefault(indicator.id(), NO_TARGETS),
                        these.breaks().getOrDefault(indicator.id(), Set.of()),
                        indicator.overviewOf(),
                        indicator.version()))
                .toList();
    }

    private Indicator existing(AuthorityId authority, IndicatorId id) {
        return indicators
                .findById(key(authority, id))
                .orElseThrow(() -> new IllegalArgumentException("No indicator " + id.value() + " here."));
    }

    private static IndicatorKey key(AuthorityId authority, IndicatorId id) {
        return new IndicatorKey(authority.value(), id.value());
    }
}
