package org.countersign.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.audit.AuditTrail;
import org.countersign.calculation.Targets;
import org.countersign.identity.PersonId;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an authority measures. Reading all of it takes three statements, however many indicators there are. */
@Service
public class Catalogue {

    private static final Targets NO_TARGETS = new Targets(Map.of());

    private final Indicators indicators;
    private final IndicatorCounter counter;
    private final Responsibilities responsibilities;
    private final TargetTable targets;
    private final AuditTrail audit;

    Catalogue(
            Indicators indicators,
            IndicatorCounter counter,
            Responsibilities responsibilities,
            TargetTable targets,
            AuditTrail audit) {
        this.indicators = indicators;
        this.counter = counter;
        this.responsibilities = responsibilities;
        this.targets = targets;
        this.audit = audit;
    }

    /** All indicators in the order of the sheet. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public List<IndicatorDetails> all(AuthorityId authority) {
        return details(indicators.findAllByOrderByPositionAscReferenceAsc());
    }

    /** The indicator with exactly this reference, capitals told apart. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public Optional<IndicatorDetails> byReference(AuthorityId authority, String reference) {
        return details(indicators.findByReference(reference).stream().toList()).stream()
                .findFirst();
    }

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
        audit.record(authority, "indicator added", description.reference(), description.title());
        return indicator.id();
    }

    /** Describes an indicator anew, as an import or an administrator has it. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public void change(
            AuthorityId authority, IndicatorId id, Description description, Measure measure, StatedPeople stated) {
        Indicator indicator = existing(authority, id);
        String before = indicator.description() + " " + indicator.measure();
        indicator.describe(description);
        indicator.measure(measure);
        indicator.state(stated);
        indicators.flush();
        audit.record(authority, "indicator changed", description.reference(), before);
    }

    /** Sets the targets of the years named and leaves other years alone. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public void setTargets(AuthorityId authority, IndicatorId id, Targets changed) {
        targets.put(id, changed);
        audit.record(
                authority, "targets set", existing(authority, id).description().reference(), changed.toString());
    }

    /** Names everybody who reports, or everybody who owns, an indicator; they must belong to the authority. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public void assign(AuthorityId authority, IndicatorId id, Responsibility kind, Set<PersonId> people) {
        responsibilities.replace(id, kind, people);
        audit.record(
                authority,
                "people assigned",
                existing(authority, id).description().reference(),
                kind + " " + people);
    }

    private List<IndicatorDetails> details(List<Indicator> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var held = responsibilities.all();
        var aims = targets.all();
        return found.stream()
                .map(indicator -> new IndicatorDetails(
                        indicator.id(),
                        indicator.description(),
                        indicator.measure(),
                        indicator.stated(),
                        held.people(indicator.id(), Responsibility.REPORTER),
                        held.people(indicator.id(), Responsibility.OWNER),
                        aims.getOrDefault(indicator.id(), NO_TARGETS)))
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
