package org.countersign.identity.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.countersign.identity.Colleague;
import org.countersign.identity.EmailAddress;
import org.countersign.identity.NewInvitation;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.Alert;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.OwnDialog;
import org.countersign.uikit.PageHeader;

/** For the performance team: everybody of the authority, what they are, and who is to come. */
@Route(AuthorityInUrl.ROUTE + PeoplePages.PEOPLE)
@PageTitle("People – Countersign")
@StyleSheet("context://assets/people.css")
@PermitAll
class PeopleView extends Section implements BeforeEnterObserver, PersonActions.Page {

    private final transient PeopleReading reading;
    private final transient AuthorityInUrl url;
    private final NativeButton invite =
            new NativeButton("Invite somebody", click -> new InviteDialog(this::invite).open());
    private final LiveStatus status = new LiveStatus();
    private final Alert alert = new Alert();
    private final PeopleFilter filter = new PeopleFilter(this::list);
    private final Div rows = new Div();
    private final Div proposals = new Div();
    private transient AuthorityId authority = new AuthorityId(1);
    private transient Staff staff = new Staff(List.of(), Map.of());

    PeopleView(PeopleReading reading, AuthorityInUrl url) {
        this.reading = reading;
        this.url = url;
        addClassNames("page", "people");
        PageHeader header = new PageHeader("People");
        invite.addClassName("primary");
        header.act(invite);
        add(header, new MailNote(reading.mail()), status, alert, proposals, filter, rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        authority = url.of(event);
        show();
    }

    @Override
    public void done(String words) {
        show();
        alert.clear();
        status.say(words);
    }

    @Override
    public void refused(String words) {
        show();
        status.clear();
        alert.say(words);
    }

    private void show() {
        staff = reading.staff(authority);
        invite.setVisible(reading.mayChange(authority));
        list();
        List<Proposal> named = Proposal.of(staff, reading.unknown(authority));
        proposals.removeAll();
        if (!named.isEmpty() && invite.isVisible()) {
            proposals.add(new ProposalForm(named, this::inviteNamed));
        }
    }

    private void list() {
        List<Colleague> shown = staff.everybody().stream().filter(filter::keeps).toList();
        rows.removeAll();
        rows.add(new PeopleRows(staff, shown, this::open));
    }

    private void open(Colleague person) {
        if (reading.mayChange(authority)) {
            new PersonDialog(person, new PersonActions(reading, authority, staff, this)).open();
        } else {
            OwnDialog.notice(
                            "Nobody can be changed at present",
                            "The authority is suspended. Roles and invitations stay as they are until the operator"
                                    + " restores it.")
                    .open();
        }
    }

    private void invite(NewInvitation invited) {
        reading.invite(authority, invited);
        done(invited.name() + " is invited.");
    }

    private void inviteNamed(Map<Proposal, EmailAddress> invited) {
        invited.forEach((proposal, address) -> reading.inviteNamed(authority, proposal, address));
        done(invited.size() == 1 ? "1 person is invited." : invited.size() + " people are invited.");
    }
}
