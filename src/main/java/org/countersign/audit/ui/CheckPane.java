package org.countersign.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Function;
import org.countersign.audit.AuditEntry;
import org.countersign.audit.CheckResult;
import org.countersign.audit.Finding;
import org.countersign.uikit.Alert;
import org.countersign.uikit.LiveStatus;

/** Checks the chain when asked, and says in words what was found. */
class CheckPane extends Div {

    private static final int SHOWN = 20;

    private final Paragraph last = new Paragraph();
    private final TextField head = new TextField("Chain end from an e-mail or a log (optional)");
    private final LiveStatus status = new LiveStatus();
    private final Alert alert = new Alert();
    private final UnorderedList findings = new UnorderedList();
    private final transient Function<String, CheckResult> check;

    CheckPane(Function<String, CheckResult> check) {
        this.check = check;
        addClassName("audit-check");
        NativeButton button = new NativeButton("Check the chain", click -> check());
        last.addClassNames("soft", "small");
        head.setHelperText("For example 1234-9f86d0…; it shows whether the newest entries were cut off since.");
        add(new Div(button, last), more(), status, alert, findings);
    }

    void show(Optional<AuditEntry> lastCheck) {
        last.setText(lastCheck
                .map(entry -> "Last checked " + entry.when() + " by " + entry.name() + ": " + entry.detail() + ".")
                .orElse("Not checked yet."));
    }

    private NativeDetails more() {
        Div content = new Div(
                new Paragraph("Every act is kept with a seal that only this installation can make. A job links the"
                        + " entries to a chain within ten seconds, so that an entry that was changed, removed or put in"
                        + " shows. Until an entry is linked, its removal would not show."),
                head);
        content.addClassName("audit-check-more");
        return new NativeDetails("How the chain works, and comparing with a chain end sent out", content);
    }

    private void check() {
        CheckResult result = check.apply(head.getValue());
        findings.removeAll();
        status.clear();
        alert.clear();
        if (result.holds()) {
            status.say(holding(result));
        } else {
            alert.say(broken(result));
            result.findings().stream()
                    .limit(SHOWN)
                    .map(Finding::words)
                    .map(ListItem::new)
                    .forEach(findings::add);
        }
    }

    private static String holding(CheckResult result) {
        return "The chain holds: %,d entries are as they were written%s. It was compared with %,d chain ends known from elsewhere.%s"
                .formatted(
                        result.links(),
                        result.waiting() == 0 ? "" : ", %,d wait to be linked".formatted(result.waiting()),
                        result.heads(),
                        result.head().isEmpty() ? "" : " It ends at " + result.head() + ".");
    }

    private static String broken(CheckResult result) {
        return "The trail is not as it was written: %,d findings in %,d links. Nothing was changed by this check. Tell whoever runs the installation, and keep the mails that say where the chain ended."
                .formatted(result.found(), result.links());
    }
}
