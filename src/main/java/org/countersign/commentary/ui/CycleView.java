package org.countersign.commentary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.countersign.calendar.Period;
import org.countersign.commentary.CycleDetails;
import org.countersign.commentary.Deadlines;
import org.countersign.commentary.Opening;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.ChangeKind;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.KeptFocus;
import org.countersign.uikit.LivePages;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.PageHeader;

/** For the performance team: how far a month has come, who is late, and the months' deadlines. */
@Route(AuthorityInUrl.ROUTE + CycleAddress.PAGE + "/:month?")
@StyleSheet("context://assets/commentary.css")
@PermitAll
class CycleView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final Set<ChangeKind> FOLLOWED =
            EnumSet.of(ChangeKind.COMMENTARY, ChangeKind.FIGURES, ChangeKind.CATALOGUE, ChangeKind.PEOPLE);

    private final transient CycleAddress addresses;
    private final transient CycleReading reading;
    private final transient ProgressReading progress;
    private final transient LivePages live;
    private final PageHeader header = new PageHeader("Cycle");
    private final LiveStatus status = new LiveStatus();
    private final Div content = new Div();
    private final Div stand = new Div();
    private transient AuthorityId authority = new AuthorityId(1);
    private String period = "";
    private String said = "";

    CycleView(CycleAddress addresses, CycleReading reading, ProgressReading progress, LivePages live) {
        this.addresses = addresses;
        this.reading = reading;
        this.progress = progress;
        this.live = live;
        addClassName("cycle");
        stand.addClassName("cycle-standing");
        KeptFocus.within(stand);
        add(header, status, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        authority = addresses.authority(event);
        if (!reading.mayCoordinate(authority)) {
            throw new NotFoundException();
        }
        List<CycleDetails> months = reading.months(authority);
        Optional<YearMonth> asked = addresses.month(event);
        content.removeAll();
        asked.or(() -> months.stream().findFirst().map(CycleDetails::month))
                .ifPresentOrElse(month -> show(month, months), () -> showNone(months));
        status.say(said);
        said = "";
    }

    @Override
    public String getPageTitle() {
        return "Cycle " + period + " – Countersign";
    }

    private void show(YearMonth month, List<CycleDetails> months) {
        period = Period.month(month).label();
        header.name("Cycle", period);
        months.stream()
                .filter(cycle -> cycle.month().equals(month))
                .findFirst()
                .ifPresentOrElse(cycle -> showOpened(cycle, months), () -> {
                    content.add(new Paragraph(period + " is not open for commentary. When you open it, every indicator"
                            + " gets a commentary to write."));
                    content.add(findings(month, reading.proposed(authority, month)));
                    offer(() -> forms(months).toOpen(month));
                });
    }

    private void showOpened(CycleDetails cycle, List<CycleDetails> months) {
        content.add(stand);
        showStanding(cycle);
        live.follow(this, authority, FOLLOWED, changes -> showStanding(cycle));
        content.add(findings(cycle.month(), cycle.deadlines()));
        offer(() -> new Div(
                forms(months).deadlines(cycle),
                new LockForm(cycle, reason -> turn(cycle, reason)),
                forms(months).another(),
                cycle.trial() ? new TrialForm(cycle, () -> throwAway(cycle.month())) : new Div(),
                new Paragraph(
                        new Anchor(addresses.calendar(authority), "Calendar of cycles"),
                        new Text(" · "),
                        new Anchor(addresses.route(authority), "Stages of sign-off"),
                        new Text(" · "),
                        new Anchor(addresses.cover(authority), "Cover"))));
        content.add(new OtherMonths(cycle, months, month -> addresses.page(authority, month)));
    }

    /** Apart from the forms beneath, in which somebody may be writing while others go on. */
    private void showStanding(CycleDetails cycle) {
        ProgressReading.Shown shown = progress.of(authority, cycle.month());
        CycleStanding standing = reading.standing(authority, shown.progress());
        stand.removeAll();
        stand.add(
                new CycleSummary(standing, reading.today()),
                new StateBars(standing.counts(), state -> addresses.scorecard(authority, cycle.month(), state)));
        stand.add(new ProgressPart(
                shown,
                reading.mayOpen(authority),
                person -> status.say(progress.nudge(authority, cycle.month(), person))));
        if (!standing.unsigned().isEmpty()) {
            stand.add(new UnsignedTable(
                    standing, reading.today(), reading.mayOpen(authority), line -> addresses.item(authority, line)));
        }
    }

    private void showNone(List<CycleDetails> months) {
        header.name("Cycle");
        period = "";
        content.add(new Paragraph("No month is open for commentary yet. Open one, and every indicator gets a commentary"
                + " to write; what is late shows here."));
        offer(() -> forms(months).toOpen());
    }

    private void offer(Supplier<Component> forms) {
        content.add(
                reading.mayOpen(authority)
                        ? forms.get()
                        : new Paragraph(
                                "No month can be opened and no deadline moved while the authority is suspended."));
    }

    private MonthForms forms(List<CycleDetails> months) {
        return new MonthForms(
                reading.today(),
                months,
                month -> reading.proposed(authority, month),
                reading.laterStages(authority),
                this::open);
    }

    private FindingsPart findings(YearMonth month, Deadlines deadlines) {
        return new FindingsPart(
                reading.findings(authority, month, deadlines), found -> addresses.mend(authority, found, month));
    }

    private void throwAway(YearMonth month) {
        reading.throwAway(authority, month);
        said = Period.month(month).label() + ": the trial is thrown away.";
        UI.getCurrent().navigate(addresses.page(authority, month));
    }

    private Optional<String> turn(CycleDetails cycle, String reason) {
        Optional<String> wrong = reading.turn(authority, cycle, reason);
        if (wrong.isEmpty()) {
            said = Period.month(cycle.month()).label() + (cycle.open() ? ": locked." : ": open again.");
            UI.getCurrent().navigate(addresses.page(authority, cycle.month()));
        }
        return wrong;
    }

    private void open(YearMonth month, Opening opening) {
        boolean known = reading.months(authority).stream()
                .anyMatch(cycle -> cycle.month().equals(month));
        reading.open(authority, month, opening);
        said = Period.month(month).label() + ": " + (known ? "deadlines changed." : "open for commentary.");
        UI.getCurrent().navigate(addresses.page(authority, month));
    }
}
