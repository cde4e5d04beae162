package org.countersign.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.countersign.identity.SignOnReason;
import org.countersign.uikit.Alert;
import org.countersign.uikit.OwnDialog;

/** Making single sign-on the only way in, and the way back. */
class SignOnRequirement extends Div implements SignOnPanel.Part {

    private final transient Setting setting;
    private final Alert alert = new Alert();

    SignOnRequirement(Setting setting, boolean required) {
        this.setting = setting;
        addClassName("sign-on-requirement");
        add(new H3("The only way in"));
        if (required) {
            add(
                    new Paragraph("Single sign-on is required. Passwords give no rights in this authority, and"
                            + " invitations are accepted through single sign-on only."),
                    alert,
                    new Button("Stop requiring single sign-on", click -> answer(false)));
        } else {
            offer(setting.service().mayNotRequire(setting.authority()));
        }
    }

    private void offer(Optional<SignOnReason> hindrance) {
        if (hindrance.isPresent()) {
            add(new Paragraph(setting.words().of(hindrance.get())));
        } else {
            add(
                    new Paragraph("You came in through single sign-on, so it works. Once required, passwords give no"
                            + " rights in this authority: whoever has not connected their account yet cannot act here"
                            + " until they have."),
                    alert,
                    new Button("Require single sign-on", click -> confirm().open()));
        }
    }

    private OwnDialog confirm() {
        return OwnDialog.confirm(
                "Require single sign-on?",
                "People who are signed in with a password lose their rights here at once, and see how to sign in"
                        + " instead. You can stop requiring it at any time.",
                "Require single sign-on",
                () -> answer(true));
    }

    private void answer(boolean required) {
        setting.answer(
                setting.service().require(setting.authority(), required),
                alert,
                required ? "Single sign-on: required from now on." : "Single sign-on: no longer required.");
    }
}
