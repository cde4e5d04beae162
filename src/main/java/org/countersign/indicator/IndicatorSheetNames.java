package org.countersign.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.countersign.audit.AuditTrail;
import org.countersign.identity.PersonId;
import org.countersign.identity.SheetNames;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** Reads the names that the sheet states beside its indicators. */
@Component
class IndicatorSheetNames implements SheetNames {

    private static final List<Responsibility> STATED = List.of(Responsibility.REPORTER, Responsibility.OWNER);

    private final Indicators indicators;
    private final Responsibilities responsibilities;
    private final AuditTrail audit;

    IndicatorSheetNames(Indicators indicators, Responsibilities responsibilities, AuditTrail audit) {
        this.indicators = indicators;
        this.responsibilities = responsibilities;
        this.audit = audit;
    }

    @Override
    public List<SheetName> all(AuthorityId authority) {
        Map<String, SheetName> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Indicator indicator : indicators.findAllByOrderByPositionAscReferenceAsc()) {
            for (Responsibility kind : STATED) {
                String name = stated(indicator, kind);
                if (!name.isEmpty()) {
                    SheetName found = names.computeIfAbsent(
                            name, first -> new SheetName(first, new ArrayList<>(), new ArrayList<>()));
                    (kind == Responsibility.REPORTER ? found.reports() : found.owns())
                            .add(indicator.description().reference());
                }
            }
        }
        return List.copyOf(names.values());
    }

    @Override
    public void assign(AuthorityId authority, String name, PersonId person) {
        var held = responsibilities.all();
        for (Indicator indicator : indicators.findAllByOrderByPositionAscReferenceAsc()) {
            for (Responsibility kind : STATED) {
                if (stated(indicator, kind).equalsIgnoreCase(name.strip())
                        && held.people(indicator.id(), kind).isEmpty()) {
                    responsibilities.replace(indicator.id(), kind, Set.of(person));
                    audit.record(
                            authority,
                            "people assigned",
                            indicator.description().reference(),
                            kind + " " + person);
                }
            }
        }
    }

    private static String stated(Indicator indicator, Responsibility kind) {
        StatedPeople stated = indicator.stated();
        return (kind == Responsibility.REPORTER ? stated.reporter() : stated.owner()).strip();
    }
}
