package org.countersign.commentary.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.commentary.ToSign;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.Alert;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.HasShortcuts;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.PageHeader;
import org.countersign.uikit.Shortcut;

/** All that waits for one's signature on one page: first what wants a look, then the rest; what is ticked is signed. */
@Route(AuthorityInUrl.ROUTE + SeveralView.PAGE)
@PageTitle("Sign several – Countersign")
@StyleSheet("context://assets/commentary.css")
@PermitAll
class SeveralView extends Section implements BeforeEnterObserver, HasShortcuts {

    static final String PAGE = MyWorkAddress.PAGE + "/several";

    private final transient MyWorkAddress addresses;
    private final transient SeveralReading reading;
    private final LiveStatus status = new LiveStatus();
    private final Alert alert = new Alert();
    private final Paragraph summary = new Paragraph();
    private final SeveralGroup looked = new SeveralGroup("Look at these first", false, this::counted);
    private final SeveralGroup rest = new SeveralGroup("Nothing stands out in these", true, this::counted);
    private final NativeButton sign = new NativeButton("", click -> sign());
    private transient AuthorityId authority = new AuthorityId(1);

    SeveralView(MyWorkAddress addresses, SeveralReading reading) {
        this.addresses = addresses;
        this.reading = reading;
        addClassName("several");
        summary.addClassName("lead");
        sign.addClassName("primary");
        Div actions = new Div(sign);
        actions.addClassName("actions");
        add(new PageHeader("Sign several"), status, alert, summary, looked, rest, actions);
        Shortcuts.addShortcutListener(this, () -> sign(), Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        authority = addresses.authority(event);
        if (!reading.maySign(authority)) {
            throw new NotFoundException();
        }
        show();
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(new Shortcut("Ctrl and Enter", "signs off all that is ticked"));
    }

    private void show() {
        List<ToSign> all = reading.toSign(authority);
        looked.show(all.stream().filter(one -> !one.looks().isEmpty()).toList(), this::address);
        rest.show(all.stream().filter(one -> one.looks().isEmpty()).toList(), this::address);
        summary.removeAll();
        if (all.isEmpty()) {
            summary.add("Nothing waits for your signature. ");
        } else {
            summary.add("Tick what you have read. What is ticked is signed with the figures and texts shown here; what"
                    + " changes meanwhile stays unsigned. ");
        }
        summary.add(new Anchor(addresses.page(authority), "Back to My work"));
        counted();
    }

    private String address(ToSign one) {
        return addresses.of(authority, new MyWorkAddress.Asked(one.indicator().reference(), one.month()));
    }

    private void counted() {
        int chosen = looked.chosen().size() + rest.chosen().size();
        sign.setVisible(!looked.isEmpty() || !rest.isEmpty());
        sign.setEnabled(chosen > 0);
        sign.setText(
                switch (chosen) {
                    case 0 -> "Tick what to sign off";
                    case 1 -> "Sign off 1 commentary";
                    default -> "Sign off " + chosen + " commentaries";
                });
    }

    private void sign() {
        List<ToSign> all =
                Stream.concat(looked.chosen().stream(), rest.chosen().stream()).toList();
        if (!all.isEmpty()) {
            SeveralReading.Signed signed = reading.sign(authority, all);
            show();
            status.say(signed.done());
            alert.say(signed.refused());
        }
    }
}
