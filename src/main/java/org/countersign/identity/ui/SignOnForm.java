package org.countersign.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.countersign.identity.SignOn;
import org.countersign.identity.SignOnChange;
import org.countersign.identity.Trial;
import org.countersign.uikit.Alert;
import org.countersign.uikit.LiveStatus;

/** Provider and client. The secret is typed in and never shown again. */
class SignOnForm extends Div implements SignOnPanel.Part {

    private final transient Setting setting;
    private final int version;
    private final TextField issuer = new TextField("Issuer");
    private final TextField client = new TextField("Client ID");
    private final PasswordField secret = new PasswordField("Client secret");
    private final TextField claim = new TextField("Claim that lists groups");
    private final Checkbox ends = new Checkbox("Signing out here also signs out at the provider");
    private final Checkbox used = new Checkbox("People may sign in this way");
    private final Alert alert = new Alert();
    private final LiveStatus found = new LiveStatus();

    SignOnForm(Setting setting, SignOn settings) {
        this.setting = setting;
        this.version = settings.version();
        addClassName("sign-on-form");
        describe(settings);
        fill(settings);
        add(issuer, client, secret, claim, ends, used, alert, found, buttons());
    }

    private void describe(SignOn settings) {
        issuer.setHelperText("Such as https://login.example.org/realms/council");
        secret.setHelperText(
                settings.hasSecret()
                        ? "One is kept. Leave this empty to go on with it."
                        : "As the provider shows it once.");
        secret.getElement().setAttribute("autocomplete", "off");
        issuer.setWidthFull();
        client.setWidthFull();
        secret.setWidthFull();
        claim.setWidthFull();
    }

    private void fill(SignOn settings) {
        issuer.setValue(settings.issuer());
        client.setValue(settings.clientId());
        claim.setValue(settings.groupsClaim());
        ends.setValue(settings.endSession());
        used.setValue(settings.inUse());
    }

    private Div buttons() {
        Button save = new Button("Save single sign-on", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button test = new Button("Try it", click -> tryOut());
        test.setAriaLabel("Try it: ask the provider what it is");
        Div buttons = new Div(save, test);
        buttons.addClassName("form-buttons");
        return buttons;
    }

    private void save() {
        quiet();
        var change = new SignOnChange(
                issuer.getValue(),
                client.getValue(),
                secret.getValue(),
                claim.getValue(),
                ends.getValue(),
                used.getValue(),
                version);
        setting.answer(setting.service().change(setting.authority(), change), alert, "Single sign-on: saved.");
    }

    private void tryOut() {
        quiet();
        switch (setting.service().tryOut(setting.authority(), issuer.getValue())) {
            case Trial.Found provider ->
                found.say("Found: " + provider.issuer() + ". "
                        + (provider.endsSessions()
                                ? "It can end its own session when somebody signs out here."
                                : "It cannot be told that somebody signed out here."));
            case Trial.Wrong wrong -> alert.say(setting.words().of(wrong.reason()));
        }
    }

    private void quiet() {
        alert.clear();
        found.clear();
    }
}
