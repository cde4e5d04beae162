package org.countersign.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.countersign.identity.FactorStanding;
import org.countersign.identity.SecondFactors;
import org.countersign.identity.SignInTerms;
import org.countersign.identity.TermsAnswer;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.Alert;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.OwnDialog;

/** Says whether a second factor is required and who has one; one button changes it. */
class SecondFactorForm extends Section {

    private final transient SecondFactors factors;
    private final transient AuthorityId authority;
    private final String name;
    private final Alert alert = new Alert();
    private final LiveStatus status = new LiveStatus();
    private final Div content = new Div();

    SecondFactorForm(SecondFactors factors, AuthorityId authority, String name) {
        this.factors = factors;
        this.authority = authority;
        this.name = name;
        addClassName("settings-section");
        add(new H2("Second factor"), alert, status, content);
        show();
    }

    private void show() {
        SignInTerms terms = factors.terms(authority);
        List<FactorStanding> everybody = factors.everybody(authority);
        content.removeAll();
        content.add(
                new Paragraph(terms.secondFactor() ? required() : notRequired()),
                counted(everybody),
                change(terms, everybody));
        content.addClassName("settings-content");
    }

    private String required() {
        return "Everybody in " + name + " needs an authenticator app or a passkey besides their password. Whoever has"
                + " none is led to set one up before they see anything.";
    }

    private String notRequired() {
        return "A password is enough in " + name + ". Whoever has set up an authenticator app or a passkey is asked for"
                + " it all the same.";
    }

    private static Div counted(List<FactorStanding> everybody) {
        List<FactorStanding> without =
                everybody.stream().filter(standing -> !standing.has()).toList();
        Div counted = new Div(new Paragraph("%d of %d people have a second factor."
                .formatted(everybody.size() - without.size(), everybody.size())));
        if (!without.isEmpty()) {
            counted.add(list(without));
        }
        return counted;
    }

    private static NativeDetails list(List<FactorStanding> without) {
        UnorderedList names = new UnorderedList();
        without.forEach(standing -> names.add(new ListItem(standing.name())));
        return new NativeDetails("Who has none (" + without.size() + ")", names);
    }

    private Div change(SignInTerms terms, List<FactorStanding> everybody) {
        if (terms.secondFactor()) {
            return new Div(new NativeButton("No longer require a second factor", click -> confirmOff(terms)));
        }
        if (!factors.mayRequire(authority)) {
            return whyNot();
        }
        NativeButton on = new NativeButton("Require a second factor", click -> confirmOn(terms, everybody));
        on.addClassName("primary");
        return new Div(on);
    }

    private static Div whyNot() {
        Anchor account = new Anchor("account", "Set one up on your account page");
        return new Div(
                new Paragraph("You can require a second factor once you have signed in with one yourself: otherwise you"
                        + " would lock yourself out."),
                account);
    }

    private void confirmOn(SignInTerms terms, List<FactorStanding> everybody) {
        long without = everybody.stream().filter(standing -> !standing.has()).count();
        OwnDialog.confirm(
                        "Require a second factor in " + name,
                        "People without one (%d at the moment) are led to set one up at their next page. Nobody is signed out."
                                .formatted(without),
                        "Require a second factor",
                        () -> answer(factors.require(authority, true, terms.version()), "A second factor is required."))
                .open();
    }

    private void confirmOff(SignInTerms terms) {
        OwnDialog.confirm(
                        "No longer require a second factor in " + name,
                        "People keep the second factors they have and are asked for them as before. Others sign in with"
                                + " their password alone.",
                        "No longer require it",
                        () -> answer(
                                factors.require(authority, false, terms.version()),
                                "A second factor is no longer required."))
                .open();
    }

    private void answer(TermsAnswer answer, String done) {
        alert.clear();
        status.clear();
        show();
        switch (answer) {
            case DONE -> status.say(done);
            case CHANGED_MEANWHILE ->
                alert.say("Somebody else changed these settings while you were reading. Nothing of yours was changed."
                        + " Check what is shown now and try again.");
            case OWN_FACTOR_MISSING ->
                alert.say("Nothing was changed: this session was signed in without a second factor. Set one up on your"
                        + " account page first.");
        }
    }
}
