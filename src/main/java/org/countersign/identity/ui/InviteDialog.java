package org.countersign.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.function.Consumer;
import org.countersign.identity.NewInvitation;
import org.countersign.identity.Role;
import org.countersign.tenancy.Unseen;

/** Asks whom to invite. */
class InviteDialog extends FormDialog {

    private final TextField name = new TextField("Name");
    private final EmailField email = new EmailField("E-mail address");
    private final RoleBoxes roles = new RoleBoxes(Set.of(Role.REPORTER));
    private final transient Consumer<NewInvitation> invite;

    InviteDialog(Consumer<NewInvitation> invite) {
        super(
                "Invite somebody",
                "They get an e-mail with a link that works once, for 7 days. You can give them indicators before they"
                        + " join.");
        this.invite = invite;
        name.setManualValidation(true);
        name.setMaxLength(120);
        name.setWidthFull();
        email.setWidthFull();
        add(form(name, email, roles));
        getFooter().add(new Button("Cancel", click -> close()), primary("Send the invitation", this::send));
    }

    private void send() {
        name.setErrorMessage("Write the person's name.");
        name.setInvalid(Unseen.only(name.getValue()));
        var address = email.address();
        if (roles.isAnswered() && !name.isInvalid()) {
            address.ifPresent(to -> {
                close();
                invite.accept(new NewInvitation(name.getValue().strip(), to, roles.getValue()));
            });
        }
    }
}
