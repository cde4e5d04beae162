package org.countersign.scorecard;

import java.util.List;
import java.util.Map;
import org.countersign.calculation.Basis;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Target;
import org.countersign.calculation.Targets;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.calendar.FinancialYear;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Responsibility;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/**
 * A month with something of each kind. Worse: W1 (down a fifth, high is good), W2 (up a half, low is good, misses its
 * target). Better: B1 (down a fifth, low is good, meets its target). Neither: N1 (up 11%, no polarity; nobody owns it).
 * Similar: S1. Without a figure: M1. Signed off: B1; submitted: W1.
 */
@Component
public class MixedMonth {

    private final Sheet sheet;
    private final OwnAuthority own;
    private final Catalogue catalogue;

    MixedMonth(Sheet sheet, OwnAuthority own, Catalogue catalogue) {
        this.sheet = sheet;
        this.own = own;
        this.catalogue = catalogue;
    }

    public void load(AuthorityId authority) {
        sheet.load(
                authority,
                List.of(
                        row("W1", Polarity.HIGHER_IS_BETTER, "100", "80"),
                        row("W2", Polarity.LOWER_IS_BETTER, "100", "150"),
                        row("B1", Polarity.LOWER_IS_BETTER, "100", "80"),
                        row("N1", Polarity.NONE, "113", "125"),
                        row("S1", Polarity.LOWER_IS_BETTER, "100", "101"),
                        row("M1", Polarity.LOWER_IS_BETTER, "100", "")));
        own.asSystem(authority, () -> {
            aim(authority, "W2");
            aim(authority, "B1");
            catalogue.assign(authority, id(authority, "N1"), Responsibility.OWNER, java.util.Set.of());
            return authority;
        });
        sheet.signedOff(authority, "B1", "Fewer, because fewer came.");
        sheet.submitted(authority, "W1", "Fewer, because two were ill.");
    }

    private void aim(AuthorityId authority, String reference) {
        var aim = Target.Aim.of(Value.of("100").number().orElseThrow(), Basis.EACH_MONTH);
        catalogue.setTargets(
                authority, id(authority, reference), new Targets(Map.of(FinancialYear.containing(Sheet.MONTH), aim)));
    }

    private IndicatorId id(AuthorityId authority, String reference) {
        return catalogue.byReference(authority, reference).orElseThrow().id();
    }

    private static Sheet.Row row(String reference, Polarity polarity, String before, String now) {
        return new Sheet.Row(
                reference, Unit.COUNT, 0, polarity, List.of("", "", "", "", "100", before, now), List.of(), Map.of());
    }
}
