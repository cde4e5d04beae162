package org.countersign.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.Set;
import org.countersign.identity.Colleague;
import org.countersign.identity.EmailAddress;
import org.countersign.identity.Role;

/** What can be changed about one person. */
class PersonDialog extends FormDialog {

    private final transient Colleague person;
    private final transient Actions actions;

    PersonDialog(Colleague person, Actions actions) {
        super(person.name(), (PersonWords.state(person) + ". " + remark(person)).strip());
        this.person = person;
        this.actions = actions;
        if (person.isWaiting()) {
            add(invitation());
        }
        if (person.isActive()) {
            add(roles());
            if (!person.isWaiting()) {
                add(signingIn());
            }
            add(leaving());
        } else {
            getFooter().add(primary("Let " + person.name() + " in again", closing(() -> actions.reactivate(person))));
        }
        getFooter().addComponentAsFirst(new Button("Close", click -> close()));
    }

    private static String remark(Colleague person) {
        String remark = PersonWords.remark(person);
        return remark.isEmpty() ? "" : remark + ".";
    }

    private Div invitation() {
        EmailField email = new EmailField("E-mail address");
        email.setValue(person.invitedAt().orElse(""));
        email.setWidthFull();
        boolean invited = person.state() != Colleague.State.NO_SIGN_IN;
        Button send = new Button(
                invited ? "Send a new link" : "Send an invitation",
                click -> email.address()
                        .ifPresent(
                                to -> closing(() -> actions.invite(person, to)).run()));
        Div buttons = new Div(send);
        buttons.addClassName("buttons");
        if (person.state() == Colleague.State.INVITED) {
            buttons.add(new Button(
                    "Withdraw the invitation",
                    click -> closing(() -> actions.withdraw(person)).run()));
        }
        return part("Invitation", email, buttons);
    }

    private Div roles() {
        RoleBoxes boxes = new RoleBoxes(person.roles()).namedByHeading();
        Button save = primary("Save roles", () -> {
            if (boxes.isAnswered()) {
                closing(() -> actions.changeRoles(person, boxes.getValue(), lost(boxes.getValue())))
                        .run();
            }
        });
        return part("Roles", boxes, save);
    }

    private Div signingIn() {
        boolean has = actions.hasSecondFactor(person);
        Div buttons = new Div(new Button(
                "Sign out everywhere",
                click -> closing(() -> actions.signOut(person)).run()));
        buttons.addClassName("buttons");
        if (has) {
            buttons.add(new Button(
                    "Remove the second factor…",
                    click -> closing(() -> actions.removeSecondFactor(person)).run()));
        }
        return part("Signing in", new Paragraph(has ? "Has a second factor." : "Has no second factor."), buttons);
    }

    private Div leaving() {
        return part(
                "Leaving",
                new Button(
                        "Deactivate " + person.name() + "…",
                        click -> closing(() -> actions.deactivate(person)).run()));
    }

    private Set<Role> lost(Set<Role> kept) {
        Set<Role> lost = new HashSet<>(person.roles());
        lost.removeAll(kept);
        return lost;
    }

    private Runnable closing(Runnable act) {
        return () -> {
            close();
            act.run();
        };
    }

    /** What happens when something is chosen. */
    interface Actions {

        void invite(Colleague person, EmailAddress address);

        void withdraw(Colleague person);

        void changeRoles(Colleague person, Set<Role> kept, Set<Role> lost);

        boolean hasSecondFactor(Colleague person);

        void removeSecondFactor(Colleague person);

        /** Ends all their sessions. */
        void signOut(Colleague person);

        void deactivate(Colleague person);

        void reactivate(Colleague person);
    }
}
