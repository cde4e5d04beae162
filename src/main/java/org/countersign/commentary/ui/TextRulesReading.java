package org.countersign.commentary.ui;

import java.util.Optional;
import org.countersign.commentary.TextRequirements;
import org.countersign.commentary.TextRulePlan;
import org.countersign.commentary.TextRules;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** What the page shows and sets of the rules by which a text is required. */
@Component
class TextRulesReading {

    private final TextRequirements requirements;

    TextRulesReading(TextRequirements requirements) {
        this.requirements = requirements;
    }

    TextRulePlan plan(AuthorityId authority) {
        return requirements.plan(authority);
    }

    void set(AuthorityId authority, TextRules rules) {
        requirements.set(authority, rules);
    }

    /** @param rules empty: as the authority */
    void set(AuthorityId authority, IndicatorId indicator, Optional<TextRules> rules) {
        requirements.set(authority, indicator, rules);
    }
}
