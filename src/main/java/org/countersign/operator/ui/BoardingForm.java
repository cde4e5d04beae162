package org.countersign.operator.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countersign.authority.LocalAuthority;
import org.countersign.identity.EmailAddress;
import org.countersign.operator.FirstAdministrator;
import org.countersign.operator.NewAuthority;
import org.countersign.tenancy.Unseen;

/** Which authority, who begins there, and when its months are due; what is wrong is said at its field. */
class BoardingForm extends Div {

    private static final int LONGEST_NAME = 120;

    private final ComboBox<LocalAuthority> authority = new ComboBox<>("Authority");
    private final TextField name = new TextField("Name");
    private final EmailField email = new EmailField("E-mail address");
    private final PlanFields plan;
    private final transient BiConsumer<LocalAuthority, NewAuthority> take;

    BoardingForm(
            List<LocalAuthority> candidates,
            Function<LocalAuthority, List<LocalAuthority>> predecessors,
            LocalDate today,
            BiConsumer<LocalAuthority, NewAuthority> take) {
        this.take = take;
        this.plan = new PlanFields(today);
        addClassName("boarding-form");
        authority.setItems(candidates);
        authority.setItemLabelGenerator(LocalAuthority::name);
        authority.setHelperText("Type part of its name. Only those that exist today and are not on board yet.");
        authority.addValueChangeListener(change -> authority.setHelperText(
                change.getValue() == null ? "" : about(change.getValue(), predecessors.apply(change.getValue()))));
        name.setMaxLength(LONGEST_NAME);
        name.setHelperText("They become its performance team and invite everybody else.");
        Stream.<HasSize>of(authority, name, email).forEach(HasSize::setWidthFull);
        authority.setManualValidation(true);
        name.setManualValidation(true);
        email.setManualValidation(true);
        authority.addValueChangeListener(change -> authority.setInvalid(false));
        name.addValueChangeListener(change -> name.setInvalid(false));
        email.addValueChangeListener(change -> email.setInvalid(false));
        NativeButton send = new NativeButton("Take on board", click -> send());
        send.addClassName("primary");
        add(new H2("Authority"), authority, new H2("First administrator"), name, email, plan, send);
    }

    /** "Unitary authority, South East. Since 1 April 2019; took over from Bournemouth, Dorset, Poole." */
    private static String about(LocalAuthority authority, List<LocalAuthority> before) {
        String since = Optional.ofNullable(authority.from())
                .map(from -> " Since " + LondonTime.day(from))
                .orElse("");
        String from = before.isEmpty()
                ? ""
                : "; took over from "
                        + before.stream().map(LocalAuthority::name).sorted().collect(joining(", "));
        String dates = since + from;
        return authority.type().words() + ", " + authority.region().name() + "." + (dates.isEmpty() ? "" : dates + ".");
    }

    private void send() {
        authority.setErrorMessage("Choose an authority from the list.");
        authority.setInvalid(authority.getValue() == null);
        name.setErrorMessage("Enter the administrator’s name.");
        name.setInvalid(Unseen.only(name.getValue()));
        Optional<EmailAddress> address = address();
        email.setErrorMessage("Enter an e-mail address like name@example.gov.uk.");
        email.setInvalid(address.isEmpty());
        boolean planned = plan.isComplete();
        if (authority.isInvalid() || name.isInvalid() || email.isInvalid() || !planned) {
            focusFirstProblem();
        } else {
            var administrator = new FirstAdministrator(name.getValue().strip(), address.orElseThrow());
            take.accept(authority.getValue(), new NewAuthority(administrator, plan.plan()));
        }
    }

    private void focusFirstProblem() {
        if (authority.isInvalid()) {
            authority.focus();
        } else if (name.isInvalid()) {
            name.focus();
        } else if (email.isInvalid()) {
            email.focus();
        }
    }

    private Optional<EmailAddress> address() {
        try {
            return Optional.of(new EmailAddress(email.getValue()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
