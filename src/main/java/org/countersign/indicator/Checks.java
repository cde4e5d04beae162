package org.countersign.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an authority expects of its figures among each other, and which hints it wants. Hints never block. */
@Service
public class Checks {

    private final CheckTable table;
    private final Catalogue catalogue;
    private final AuditTrail audit;

    Checks(CheckTable table, Catalogue catalogue, AuditTrail audit) {
        this.table = table;
        this.catalogue = catalogue;
        this.audit = audit;
    }

    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public List<Check> all(AuthorityId authority) {
        return table.all();
    }

    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public HintSwitches switches(AuthorityId authority) {
        return table.switches();
    }

    /** Declared once; a second time changes nothing. */
    @PreAuthorize("@access.may(#authority, 'CATALOGUE')")
    @Transactional
    public void add(AuthorityId authority, IndicatorId larger, IndicatorId smaller) {
        String words = reference(authority, larger) + " is at least " + reference(authority, smaller);
        table.add(larger, smaller);
        audit.record(authority, Act.CHECK_CHANGED, reference(authority, larger), new Change("", words));
    }

    @PreAuthorize("@access.may(#authority, 'CATALOGUE')")
    @Transactional
    public void remove(AuthorityId authority, CheckId id) {
        table.all().stream().filter(check -> check.id().equals(id)).findFirst().ifPresent(check -> {
            table.remove(id);
            String words =
                    reference(authority, check.larger()) + " is at least " + reference(authority, check.smaller());
            audit.record(authority, Act.CHECK_CHANGED, reference(authority, check.larger()), new Change(words, ""));
        });
    }

    @PreAuthorize("@access.may(#authority, 'CATALOGUE')")
    @Transactional
    public void turn(AuthorityId authority, HintSwitches switches) {
        HintSwitches former = table.switches();
        table.put(switches);
        audit.record(
                authority,
                Act.CHECK_CHANGED,
                "hints",
                new Differing().between(former, switches).change());
    }

    /** Those checks that these figures of one period break; what is no number breaks none. */
    public static List<Check> violations(List<Check> checks, Map<IndicatorId, BigDecimal> values) {
        return checks.stream()
                .filter(check -> values.containsKey(check.larger()) && values.containsKey(check.smaller()))
                .filter(check -> values.get(check.larger()).compareTo(values.get(check.smaller())) < 0)
                .toList();
    }

    private String reference(AuthorityId authority, IndicatorId id) {
        return catalogue.byId(authority, id).orElseThrow().reference();
    }
}
