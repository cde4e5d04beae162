package org.countersign.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.countersign.identity.OwnFactorList;
import org.countersign.identity.OwnPasskey;

/** The second factors somebody has, with links to the pages that change them: those work without script. */
class FactorPanel extends Section {

    FactorPanel(OwnFactorList mine) {
        addClassName("settings-section");
        add(new H2("Second factor"));
        if (mine.isEmpty()) {
            add(new Paragraph(
                    "You sign in with a password alone. With an authenticator app or a passkey besides, somebody"
                            + " who learns your password cannot sign in as you."));
        } else {
            add(list(mine), codes(mine));
        }
        add(links(mine));
    }

    private static UnorderedList list(OwnFactorList mine) {
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        mine.app()
                .ifPresent(added -> list.add(row(
                        "Authenticator app",
                        "added " + PlainTime.of(added),
                        link("second-factor/remove/app", "Remove", "the authenticator app"))));
        mine.passkeys().forEach(passkey -> list.add(row(passkey)));
        return list;
    }

    private static ListItem row(OwnPasskey passkey) {
        return row(
                "Passkey " + passkey.label(),
                "added " + PlainTime.of(passkey.added()) + ", last used " + PlainTime.of(passkey.used()),
                link("second-factor/remove/" + passkey.id().value(), "Remove", "passkey " + passkey.label()));
    }

    private static ListItem row(String name, String details, Component act) {
        Span title = new Span(name);
        title.addClassName("entry-title");
        Span soft = new Span(details);
        soft.addClassNames("soft", "small");
        return new ListItem(title, soft, act);
    }

    private static Paragraph codes(OwnFactorList mine) {
        Paragraph codes = new Paragraph("%d of 10 recovery codes left. ".formatted(mine.codesLeft()));
        codes.add(link("second-factor/recovery-codes", "Make new ones", ""));
        return codes;
    }

    private static UnorderedList links(OwnFactorList mine) {
        String app = mine.app().isEmpty() ? "Set up an authenticator app" : "Set up another authenticator app instead";
        UnorderedList links = new UnorderedList(
                new ListItem(link("second-factor/app", app, "")),
                new ListItem(link("second-factor/passkey", "Add a passkey", "")));
        links.addClassName("links");
        return links;
    }

    private static Anchor link(String path, String words, String what) {
        Anchor link = new Anchor(path + "?then=/account", words);
        link.setRouterIgnore(true);
        if (!what.isEmpty()) {
            Span object = new Span(" " + what);
            object.addClassName("visually-hidden");
            link.add(object);
        }
        return link;
    }
}
