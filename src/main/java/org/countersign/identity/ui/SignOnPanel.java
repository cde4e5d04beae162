package org.countersign.identity.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.countersign.identity.SignOn;
import org.countersign.identity.SignOnWords;
import org.countersign.identity.SingleSignOn;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.LiveStatus;

/** Single sign-on of an authority: what stands, and the forms to change it. */
@StyleSheet("context://assets/sign-on.css")
class SignOnPanel extends Section {

    private final transient SingleSignOn singleSignOn;
    private final transient SignOnWords words;
    private final Paragraph standing = new Paragraph();
    private final LiveStatus status = new LiveStatus();

    SignOnPanel(SingleSignOn singleSignOn, SignOnWords words, AuthorityId authority) {
        this.singleSignOn = singleSignOn;
        this.words = words;
        addClassNames("settings-section", "sign-on");
        H2 title = new H2("Single sign-on");
        title.setId("single-sign-on");
        getElement().setAttribute("aria-labelledby", "single-sign-on");
        add(title, standing, status);
        show(authority);
    }

    /** What stands now; asked again after each change. */
    private void show(AuthorityId authority) {
        SignOn settings = singleSignOn.settings(authority);
        boolean required = singleSignOn.isRequired(authority);
        standing.setText(inWords(settings, required));
        getChildren().filter(child -> child instanceof Part).toList().forEach(this::remove);
        Setting setting = new Setting(authority, singleSignOn, words, done -> done(authority, done));
        add(new SignOnForm(setting, settings), new SignOnHelp(singleSignOn.addresses(authority)));
        if (settings.version() > 0) {
            add(new SignOnGroups(setting), new SignOnRequirement(setting, required));
        }
    }

    private void done(AuthorityId authority, String what) {
        show(authority);
        status.say(what);
    }

    private static String inWords(SignOn settings, boolean required) {
        if (required) {
            return "People of this authority sign in through its own provider. Passwords give no rights here.";
        }
        return settings.inUse()
                ? "People of this authority can sign in through its own provider, or with a password."
                : "People sign in with a password. With single sign-on they use the account they have at the council,"
                        + " and whoever leaves the council can no longer come in.";
    }

    /** A part of the section that is made anew when something changed. */
    interface Part {}
}
