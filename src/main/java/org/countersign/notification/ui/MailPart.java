package org.countersign.notification.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.LiveStatus;

/** What the performance team sets for everybody's e-mails. */
class MailPart extends Section {

    MailPart(AuthorityInUrl url, HowYouAreTold told, AuthorityId authority, LiveStatus status) {
        addClassName("settings-section");
        Checkbox details = new Checkbox("E-mails may carry figures and texts");
        details.setValue(told.detailsInMail(authority));
        details.setHelperText(
                "Otherwise they say what happened and lead to it. E-mail is read outside Countersign, by whoever"
                        + " can open the mailbox.");
        details.addValueChangeListener(change -> {
            told.letDetailsIntoMail(authority, change.getValue());
            status.say(
                    change.getValue()
                            ? "Saved: e-mails may carry figures and texts."
                            : "Saved: e-mails carry neither figures nor texts.");
        });
        add(
                new H2("E-mails of this authority"),
                details,
                new Paragraph(
                        new Anchor(url.path(authority, UndeliveredView.PAGE), "E-mails that could not be delivered")));
    }
}
