package org.countersign.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.identity.Handover;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.identity.Role;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.ChangeKind;
import org.countersign.tenancy.ChangeLog;
import org.springframework.stereotype.Component;

/** Hands over what people report and own; what they wrote and signed stays theirs. */
@Component
class IndicatorHandover implements Handover {

    private final Indicators indicators;
    private final Responsibilities responsibilities;
    private final People people;
    private final AuditTrail audit;
    private final ChangeLog changes;

    IndicatorHandover(
            Indicators indicators,
            Responsibilities responsibilities,
            People people,
            AuditTrail audit,
            ChangeLog changes) {
        this.indicators = indicators;
        this.responsibilities = responsibilities;
        this.people = people;
        this.audit = audit;
        this.changes = changes;
    }

    @Override
    public List<Holding> all(AuthorityId authority) {
        Map<IndicatorId, Description> descriptions = indicators.findAllByOrderByPositionAscReferenceAsc().stream()
                .collect(Collectors.toMap(Indicator::id, Indicator::description));
        return responsibilities.all().byIndicator().values().stream()
                .flatMap(List::stream)
                .map(held -> holding(held, descriptions::get))
                .sorted(Comparator.comparing(Holding::reference))
                .toList();
    }

    @Override
    public void carryOut(AuthorityId authority, PersonId from, List<Takeover> takeovers) {
        Map<PersonId, String> names =
                people.all(authority).stream().collect(Collectors.toMap(Person::id, Person::name));
        takeovers.forEach(takeover -> carryOut(authority, from, takeover, names));
    }

    private void carryOut(AuthorityId authority, PersonId from, Takeover takeover, Map<PersonId, String> names) {
        Holding holding = takeover.holding();
        Key key = Key.of(holding);
        responsibilities.move(key.indicator(), key.kind(), from, takeover.to());
        var change = new Change(
                names.getOrDefault(from, ""), takeover.to().map(names::get).orElse("nobody"));
        audit.record(
                authority, Act.PEOPLE_ASSIGNED, holding.reference(), key.kind().words(), change);
        changes.add(authority, ChangeKind.CATALOGUE, "");
    }

    private static Holding holding(Responsibilities.Holding held, Function<IndicatorId, Description> descriptions) {
        Description description = descriptions.apply(held.indicator());
        return new Holding(
                held.person(),
                new Key(held.indicator(), held.kind()).text(),
                description.reference(),
                description.title() + (held.kind().deputises() ? " (as deputy)" : ""),
                held.kind().reports() ? Role.REPORTER : Role.OWNER);
    }

    /** An indicator's number; with a mark where somebody only covers for its people. */
    private record Key(IndicatorId indicator, Responsibility kind) {

        private static final String DEPUTY = " deputy";

        static Key of(Holding holding) {
            boolean deputy = holding.key().endsWith(DEPUTY);
            return new Key(
                    new IndicatorId(Integer.parseInt(holding.key().replace(DEPUTY, ""))), kind(holding.as(), deputy));
        }

        private static Responsibility kind(Role role, boolean deputy) {
            if (role == Role.REPORTER) {
                return deputy ? Responsibility.REPORTER_DEPUTY : Responsibility.REPORTER;
            }
            return deputy ? Responsibility.OWNER_DEPUTY : Responsibility.OWNER;
        }

        String text() {
            return indicator.value() + (kind.deputises() ? DEPUTY : "");
        }
    }
}
