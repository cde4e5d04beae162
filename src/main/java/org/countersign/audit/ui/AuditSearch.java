package org.countersign.audit.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.countersign.audit.Act;
import org.countersign.audit.AuditFilter;
import org.countersign.uikit.DateField;

/** Asks which entries are looked for; what is wrong is said at its field. */
class AuditSearch extends Div {

    private final TextField text = new TextField("Person or subject");
    private final ComboBox<Act.Kind> kind = new ComboBox<>("Kind of act", Act.Kind.values());
    private final DateField from = new DateField("From");
    private final DateField to = new DateField("To");
    private final transient Consumer<AuditFilter> search;
    private transient Optional<UUID> person = Optional.empty();

    AuditSearch(Consumer<AuditFilter> search) {
        this.search = search;
        addClassName("audit-search");
        getElement().setAttribute("role", "search");
        kind.setItemLabelGenerator(Act.Kind::words);
        kind.setPlaceholder("All");
        kind.setClearButtonVisible(true);
        text.addKeyDownListener(Key.ENTER, press -> send());
        NativeButton send = new NativeButton("Search", click -> send());
        send.addClassName("primary");
        add(text, kind, from, to, send);
    }

    void show(AuditFilter filter) {
        person = filter.person();
        text.setValue(filter.text());
        kind.setValue(filter.kind().orElse(null));
        from.setValue(filter.from().orElse(null));
        to.setValue(filter.to().orElse(null));
        to.problem("");
    }

    private void send() {
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        boolean reversed = first != null && last != null && last.isBefore(first);
        to.problem(reversed ? "The last day lies before the first. Nothing was searched for." : "");
        if (!reversed) {
            search.accept(new AuditFilter(
                    text.getValue(),
                    Optional.ofNullable(kind.getValue()),
                    person,
                    Optional.ofNullable(first),
                    Optional.ofNullable(last)));
        }
    }
}
