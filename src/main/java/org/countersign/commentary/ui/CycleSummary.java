package org.countersign.commentary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import org.countersign.commentary.Deadlines;
import org.countersign.commentary.State;

/** A month in two sentences: what is done and what is late; until when the rest has time. */
class CycleSummary extends Div {

    CycleSummary(CycleStanding standing, LocalDate today) {
        addClassName("cycle-summary");
        Paragraph first = new Paragraph(done(standing, today));
        first.addClassName("lead");
        add(first, new Paragraph(until(standing.cycle().deadlines())));
        if (standing.cycle().trial()) {
            add(new Paragraph("This month is a trial: it sends no mail, and it can be thrown away."));
        }
        if (!standing.cycle().open()) {
            add(new Paragraph("This month is locked: " + standing.cycle().lockReason()));
        }
    }

    private static String done(CycleStanding standing, LocalDate today) {
        long all = standing.all();
        long signed = standing.counts().getOrDefault(State.SIGNED_OFF, 0L);
        if (signed == all) {
            return "All %,d commentaries are signed off.".formatted(all) + beside(standing);
        }
        long late = standing.late(today);
        return "%,d of %,d signed off; %s.".formatted(signed, all, late == 0 ? "nothing is late" : late + " late")
                + beside(standing);
    }

    private static String beside(CycleStanding standing) {
        return notRequired(standing.notRequired()) + notDue(standing.notDue());
    }

    private static String notRequired(long figures) {
        if (figures == 0) {
            return "";
        }
        return figures == 1 ? " 1 needs no text." : " %,d need no text.".formatted(figures);
    }

    private static String notDue(long figures) {
        if (figures == 0) {
            return "";
        }
        return figures == 1
                ? " 1 figure is not due this month."
                : " %,d figures are not due this month.".formatted(figures);
    }

    private static String until(Deadlines deadlines) {
        return "Reporters submit by " + LondonTime.weekday(deadlines.reporters()) + ", owners sign off by "
                + LondonTime.weekday(deadlines.owners()) + "."
                + Optional.ofNullable(deadlines.board())
                        .map(day -> " The board meets on " + LondonTime.weekday(day) + ".")
                        .orElse("")
                + deadlines
                        .locksAfter()
                        .map(day -> " The month locks by itself after " + LondonTime.weekday(day) + ".")
                        .orElse("");
    }
}
