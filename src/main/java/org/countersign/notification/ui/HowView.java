package org.countersign.notification.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.IntStream;
import org.countersign.notification.Telling;
import org.countersign.notification.Telling.Way;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/** How somebody is told by e-mail; for the performance team also what e-mails may say. */
@Route(AuthorityInUrl.ROUTE + HowView.PAGE)
@PageTitle("How you are told – Countersign")
@PermitAll
class HowView extends Section implements BeforeEnterObserver {

    static final String PAGE = "notices/how";

    private static final int HOURS = 24;

    private final transient AuthorityInUrl url;
    private final transient HowYouAreTold told;
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>("E-mails");
    private final ComboBox<Integer> hour = new ComboBox<>("When the daily e-mail comes");
    private final NativeButton save = new NativeButton("Save", click -> save());
    private final LiveStatus status = new LiveStatus();
    private transient @Nullable AuthorityId authority;

    HowView(AuthorityInUrl url, HowYouAreTold told) {
        this.url = url;
        this.told = told;
        addClassNames("page", "settings");
        way.setItems(Way.values());
        way.setItemLabelGenerator(choice -> choice.words() + help(choice));
        way.addThemeName("vertical");
        hour.setItems(IntStream.range(0, HOURS).boxed().toList());
        hour.setItemLabelGenerator("%02d:00"::formatted);
        way.addValueChangeListener(change -> hour.setVisible(change.getValue() == Way.DIGEST));
        save.addClassName("primary");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AuthorityId here = url.of(event);
        authority = here;
        removeAll();
        Telling now = told.mine(here);
        way.setValue(now.way());
        hour.setValue(now.hour());
        hour.setVisible(now.way() == Way.DIGEST);
        add(new PageHeader("How you are told"), status, new Anchor(url.path(here, NoticesView.PAGE), "Your notices"));
        add(told.mailIsOn(here) ? choice() : noMail());
        if (told.looksAfterMail(here)) {
            add(new MailPart(url, told, here, status));
        }
    }

    private Section choice() {
        Section choice = new Section(
                new Paragraph("In these pages you are told of everything. Choose what also comes by e-mail."),
                way,
                hour,
                save,
                new Paragraph(
                        "Always sent: what is returned to you, handed to you, reopened or late, a reminder from the"
                                + " performance team, cover that you take, a month that is locked, and a figure that moved"
                                + " after it was signed off. An e-mail waits two minutes for others, so that many acts in a"
                                + " row reach you as one."));
        choice.addClassName("settings-section");
        return choice;
    }

    private static Section noMail() {
        Section none = new Section(
                new H2("E-mails"), new Paragraph("This installation sends no e-mail. You are told in these pages."));
        none.addClassName("settings-section");
        return none;
    }

    private static String help(Way way) {
        return switch (way) {
            case AT_ONCE -> ", within two minutes";
            case DIGEST -> ": everything since the last one, at the hour you choose, London time";
            case REQUIRED -> ", at once";
        };
    }

    private void save() {
        if (authority != null && way.getValue() != null) {
            int at = hour.getValue() == null ? Telling.USUAL.hour() : hour.getValue();
            told.choose(authority, new Telling(way.getValue(), at));
            status.say("Saved: " + way.getValue().words().toLowerCase(java.util.Locale.UK)
                    + (way.getValue() == Way.DIGEST ? ", at %02d:00.".formatted(at) : "."));
        }
    }
}
