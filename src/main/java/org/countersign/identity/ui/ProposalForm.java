package org.countersign.identity.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.countersign.identity.EmailAddress;
import org.countersign.identity.Role;

/** Names from the sheet, each with a place for its address; all that were filled in are invited in one go. */
class ProposalForm extends Section {

    private final transient Map<Proposal, EmailField> fields = new LinkedHashMap<>();
    private final transient Consumer<Map<Proposal, EmailAddress>> invite;

    ProposalForm(List<Proposal> proposals, Consumer<Map<Proposal, EmailAddress>> invite) {
        this.invite = invite;
        addClassName("proposals");
        UnorderedList list = new UnorderedList();
        proposals.forEach(proposal -> list.add(line(proposal)));
        NativeButton send = new NativeButton("Invite those with an address", click -> send());
        send.addClassName("primary");
        add(
                new H2("Named in the sheet, no sign-in yet"),
                new Paragraph("Type an e-mail address next to those you want to invite. Their roles are what the sheet"
                        + " names them as."),
                list,
                send);
    }

    private ListItem line(Proposal proposal) {
        Span name = new Span(proposal.name());
        name.addClassName("name");
        Span holds = new Span(Role.words(proposal.roles()) + ": " + proposal.holds());
        holds.addClassNames("soft", "small");
        Span who = new Span(name, holds);
        who.addClassName("who");
        EmailField email = new EmailField("");
        email.setAriaLabel("E-mail address of " + proposal.name());
        email.setPlaceholder("name@example.gov.uk");
        fields.put(proposal, email);
        return new ListItem(who, email);
    }

    private void send() {
        Map<Proposal, EmailAddress> invited = new LinkedHashMap<>();
        fields.forEach((proposal, field) -> {
            field.setInvalid(false);
            if (!field.isLeftEmpty()) {
                field.address().ifPresent(address -> invited.put(proposal, address));
            }
        });
        if (!invited.isEmpty() && fields.values().stream().noneMatch(EmailField::isInvalid)) {
            invite.accept(invited);
        }
    }
}
