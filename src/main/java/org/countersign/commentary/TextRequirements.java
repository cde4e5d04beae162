package org.countersign.commentary;

import java.util.Optional;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By which rules figures ask for a text. What is set counts at once, for every month that is open. */
@Service
public class TextRequirements {

    private static final String USUAL = "as the authority";

    private final TextRuleTable table;
    private final Catalogue catalogue;
    private final AuditTrail audit;
    private final TextRound round;

    TextRequirements(TextRuleTable table, Catalogue catalogue, AuditTrail audit, TextRound round) {
        this.table = table;
        this.catalogue = catalogue;
        this.audit = audit;
        this.round = round;
    }

    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public TextRulePlan plan(AuthorityId authority) {
        return table.plan();
    }

    /** Sets the rules of the authority. */
    @PreAuthorize("@access.may(#authority, 'ADMINISTER') or @access.may(#authority, 'OPERATE')")
    @Transactional
    public void set(AuthorityId authority, TextRules rules) {
        String before = table.plan().ofAuthority().words();
        table.put(rules);
        keep(authority, "rules of the authority", before, rules.words());
    }

    /**
     * Sets the rules of an indicator.
     *
     * @param rules empty: the authority's count for it again
     */
    @PreAuthorize("@access.may(#authority, 'ADMINISTER')")
    @Transactional
    public void set(AuthorityId authority, IndicatorId indicator, Optional<TextRules> rules) {
        String reference = catalogue.byId(authority, indicator).orElseThrow().reference();
        String before = words(table.plan().exactly(indicator));
        table.put(indicator, rules);
        keep(authority, reference, before, words(rules));
    }

    private void keep(AuthorityId authority, String subject, String before, String after) {
        audit.record(authority, Act.TEXT_RULES_SET, subject, new Change(before, after));
        round.go(authority);
    }

    private static String words(Optional<TextRules> rules) {
        return rules.map(TextRules::words).orElse(USUAL);
    }
}
