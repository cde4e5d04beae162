package org.countersign.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.countersign.identity.SignOnOffer;

/** Where somebody may connect the account they have at work; not there if none of their authorities offers it. */
class ConnectPanel extends Section {

    ConnectPanel(List<SignOnOffer> offers) {
        addClassName("settings-section");
        setVisible(!offers.isEmpty());
        UnorderedList list = new UnorderedList();
        offers.forEach(offer -> list.add(new ListItem(link(offer))));
        add(
                new H2("Single sign-on"),
                new Paragraph("Connect the account you have at work once, and you can sign in with it."),
                list);
    }

    private static Anchor link(SignOnOffer offer) {
        Anchor link =
                new Anchor("single-sign-on/" + offer.slug() + "/connect", "Connect your account at " + offer.name());
        link.setRouterIgnore(true);
        return link;
    }
}
