package org.countersign.benchmarking;

import java.time.LocalDate;
import org.countersign.authority.Authorities;
import org.countersign.authority.NeighbourList;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** Whose figures an authority is held against. */
@Component
class Comparing {

    private final Authorities authorities;
    private final ComparisonRuleTable rules;

    Comparing(Authorities authorities, ComparisonRuleTable rules) {
        this.authorities = authorities;
        this.rules = rules;
    }

    /** The authority's own way, on a day. */
    Whose on(AuthorityId authority, LocalDate day) {
        return by(rules.rule(), authority, day);
    }

    Whose by(ComparisonRule rule, AuthorityId authority, LocalDate day) {
        return with(authority, authorities.neighbours(authority, rule.dayOfList(day)), rule);
    }

    /** What was chosen on the page of a measure goes before the authority's own way. */
    Whose by(MeasureNavigation asked, AuthorityId authority, LocalDate day) {
        ComparisonRule usual = rules.rule();
        ComparisonRule rule = new ComparisonRule(
                asked.method() == null ? usual.method() : asked.method(),
                asked.list() == null ? usual.list() : asked.list().atDay(1));
        return by(rule, authority, day);
    }

    private Whose with(AuthorityId authority, NeighbourList list, ComparisonRule rule) {
        return new Whose(authorities.byId(authority).orElseThrow(), list, rule.method());
    }
}
