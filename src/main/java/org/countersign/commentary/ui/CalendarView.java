package org.countersign.commentary.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.commentary.CycleRule;
import org.countersign.commentary.Deadlines;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.Alert;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.PageHeader;
import org.countersign.uikit.Ways;

/** For the performance team: the year of cycles ahead, proposed from a rule in working days and mended by hand. */
@Route(AuthorityInUrl.ROUTE + CalendarView.PAGE)
@PageTitle("Calendar of cycles – Countersign")
@StyleSheet("context://assets/commentary.css")
@PermitAll
class CalendarView extends Section implements BeforeEnterObserver {

    static final String PAGE = "settings/cycles";

    private final transient AuthorityInUrl url;
    private final transient CalendarReading reading;
    private final Ways ways = SettingsWays.make();
    private final LiveStatus status = new LiveStatus();
    private final Alert alert = new Alert();
    private final RuleFields rule = new RuleFields();
    private final Paragraph what = new Paragraph();
    private final PlanTable plan = new PlanTable();
    private final NativeButton keep = new NativeButton("Keep these dates", click -> keep());
    private transient AuthorityId authority = new AuthorityId(1);

    CalendarView(AuthorityInUrl url, CalendarReading reading) {
        this.url = url;
        this.reading = reading;
        addClassNames("cycle", "calendar");
        keep.addClassName("primary");
        add(
                new PageHeader("Calendar of cycles"),
                ways,
                status,
                new Paragraph(
                        "Say on which working day after a month’s end each step is due. Weekends and England’s bank"
                                + " holidays are left out. A plan opens nothing: opening a month takes its dates from here."),
                rule,
                alert,
                new Div(new NativeButton("Propose the year ahead", click -> propose())),
                new H2("The year ahead"),
                what,
                plan,
                keep);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        authority = url.of(event);
        SettingsWays.show(ways, url, authority, PAGE);
        if (!reading.mayPlan(authority)) {
            throw new NotFoundException();
        }
        rule.show(reading.rule(authority));
        show(reading.planned(authority), "");
    }

    private void show(Map<YearMonth, Deadlines> months, String words) {
        plan.show(months, later());
        keep.setVisible(!plan.isEmpty());
        what.setText(plan.isEmpty() ? "Nothing is planned yet." : words);
    }

    private void propose() {
        Optional<CycleRule> read = rule.read();
        alert.say(
                read.isPresent()
                        ? ""
                        : "Give each step a working day from 0 to 60, in the order of the fields. Nothing was proposed yet.");
        read.ifPresent(is -> {
            show(reading.proposed(authority, is), "This is a proposal. Mend what does not fit, then keep it.");
            status.say("The year ahead is proposed below. Nothing is kept yet.");
        });
    }

    private void keep() {
        Optional<CycleRule> by = rule.read();
        Optional<Map<YearMonth, Deadlines>> months = plan.read();
        if (by.isEmpty() || months.isEmpty()) {
            alert.say("A date is missing or out of order: see its field. Nothing was kept yet.");
            return;
        }
        alert.say("");
        reading.keep(authority, by.get(), months.get());
        show(reading.planned(authority), "");
        status.say("The dates are kept. A month that is opened takes them.");
    }

    private List<String> later() {
        return reading.route(authority).stages().stream()
                .skip(1)
                .map(org.countersign.commentary.Route.Stage::name)
                .toList();
    }
}
