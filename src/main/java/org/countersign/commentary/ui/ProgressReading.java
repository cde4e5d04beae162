package org.countersign.commentary.ui;

import static java.util.stream.Collectors.toMap;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.countersign.commentary.CycleProgress;
import org.countersign.commentary.MonthProgress;
import org.countersign.commentary.Nudge;
import org.countersign.commentary.Nudging;
import org.countersign.commentary.Pending;
import org.countersign.identity.PersonId;
import org.countersign.indicator.OverviewOf;
import org.countersign.indicator.Theme;
import org.countersign.indicator.ThemeId;
import org.countersign.indicator.Themes;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** What the cycle page shows of a month's progress, and whom it nudges. */
@Component
class ProgressReading {

    private final CycleProgress progress;
    private final Nudging nudging;
    private final Themes themes;

    ProgressReading(CycleProgress progress, Nudging nudging, Themes themes) {
        this.progress = progress;
        this.nudging = nudging;
        this.themes = themes;
    }

    Shown of(AuthorityId authority, YearMonth month) {
        return new Shown(
                progress.of(authority, month), themes.all(authority).stream().collect(toMap(Theme::id, Theme::name)));
    }

    /** What to say about it. */
    String nudge(AuthorityId authority, YearMonth month, Optional<PersonId> only) {
        Nudge done = nudging.nudge(authority, month, only);
        String told = done.told() == 0
                ? "Nobody was nudged."
                : done.told() == 1 ? "1 person is nudged." : done.told() + " people are nudged.";
        return told + (done.before() == 0 ? "" : " " + done.before() + " had been nudged today already.");
    }

    record Shown(MonthProgress progress, Map<ThemeId, String> themes) {

        String theme(Pending pending) {
            return pending.indicator().overviewOf() == OverviewOf.MONTH
                    ? "The whole month"
                    : pending.indicator().theme().map(themes::get).orElse("No theme");
        }
    }
}
