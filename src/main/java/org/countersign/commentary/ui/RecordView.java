package org.countersign.commentary.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.countersign.commentary.RecordNavigation;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.PageHeader;

/** Everything about one commentary, complete and in order, to be read or printed as evidence. */
@Route(AuthorityInUrl.ROUTE + RecordNavigation.PAGE)
@StyleSheet("context://assets/commentary.css")
@PermitAll
class RecordView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MyWorkAddress addresses;
    private final transient ItemReading reading;
    private final transient Talking talking;
    private final transient Clock clock;
    private String title = "Record";

    RecordView(MyWorkAddress addresses, ItemReading reading, Talking talking, Clock clock) {
        this.addresses = addresses;
        this.reading = reading;
        this.talking = talking;
        this.clock = clock;
        addClassName("record");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AuthorityId authority = addresses.authority(event);
        MyWorkAddress.Asked asked = addresses.exactly(event);
        show(reading.item(authority, asked.reference(), asked.month()).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return title + " – Countersign";
    }

    private void show(ItemPage item) {
        title = "Record of " + item.name();
        removeAll();
        PageHeader header = new PageHeader(item.heading(), item.monthLabel());
        header.act(print());
        add(header, about(item), new H2("As it stands"), new RecordStanding(item));
        add(new H2("What happened (" + item.opened().history().size() + ")"), new RecordActs(item));
        talking.of(item).ifPresent(discussion -> add(new H2("Discussion"), new RecordRemarks(discussion)));
        add(new H2("Proof"), proof(item));
    }

    private static NativeButton print() {
        NativeButton print =
                new NativeButton("Print", click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addClassName("no-print");
        return print;
    }

    private Paragraph about(ItemPage item) {
        return new Paragraph(
                "Record of one commentary: stages " + item.opened().stages().words() + ". Shown on "
                        + LondonTime.moment(clock.instant())
                        + ", as far as whoever looks at it may read it. Times are London’s.");
    }

    private Div proof(ItemPage item) {
        Div proof = new Div(new Paragraph("Each text carries its fingerprint, the beginning of its SHA-256. The audit"
                + " trail keeps the same fingerprint with each act, in entries that are chained to one another: a text"
                + " changed afterwards no longer matches, and an entry changed afterwards breaks the chain."));
        if (reading.mayAudit(item.authority())) {
            Anchor trail = new Anchor(addresses.audit(item), "Entries of this commentary in the audit trail");
            proof.add(trail);
        }
        return proof;
    }
}
