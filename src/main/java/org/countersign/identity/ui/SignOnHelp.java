package org.countersign.identity.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextField;
import org.countersign.identity.SignOnAddresses;

/** What to register at the provider, and where each value is found there. */
class SignOnHelp extends Div implements SignOnPanel.Part {

    SignOnHelp(SignOnAddresses addresses) {
        addClassName("sign-on-help");
        add(
                address("Redirect address, to be registered at the provider", addresses.redirect()),
                address("Address after signing out", addresses.signedOut()),
                address("Address for back-channel logout, if the provider has it", addresses.backChannel()),
                new Details("Where these values are in Microsoft Entra ID", entra()),
                new Details("Where these values are in Keycloak", keycloak()));
    }

    private static TextField address(String label, String address) {
        TextField field = new TextField(label);
        field.setValue(address);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        return field;
    }

    private static OrderedList entra() {
        return steps(
                "App registrations, New registration: this directory only, platform Web, and the redirect address"
                        + " above.",
                "Overview: the Application (client) ID is the client ID. The issuer is"
                        + " https://login.microsoftonline.com/ followed by the Directory (tenant) ID and /v2.0.",
                "Certificates and secrets, New client secret: copy its Value (not its Secret ID). Note when it"
                        + " expires.",
                "Authentication: the front-channel logout address stays empty.",
                "For groups: Token configuration, Add groups claim, Groups assigned to the application. The claim is"
                        + " groups, and it lists each group's Object ID.");
    }

    private static OrderedList keycloak() {
        return steps(
                "Clients, Create client: OpenID Connect, any client ID, Client authentication on, Standard flow only.",
                "Valid redirect URIs and Valid post logout redirect URIs: the addresses above.",
                "Credentials: the Client Secret. The issuer is the server's address followed by /realms/ and the"
                        + " realm's name.",
                "Settings, Logout: Backchannel logout URL, the address above.",
                "For groups: Client scopes, the client's own scope, Add mapper, Group Membership: claim groups, in the"
                        + " ID token, Full group path off.");
    }

    private static OrderedList steps(String... steps) {
        OrderedList list = new OrderedList();
        for (String step : steps) {
            list.add(new ListItem(step));
        }
        return list;
    }
}
