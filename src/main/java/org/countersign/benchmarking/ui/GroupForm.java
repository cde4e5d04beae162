package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.countersign.authority.Authorities;
import org.countersign.authority.LocalAuthority;
import org.countersign.benchmarking.OwnGroups;
import org.countersign.tenancy.AuthorityId;

/** A group under a name, new or in the place of the one called so. */
final class GroupForm extends Div {

    private final TextField name = new TextField("Name of the group");
    private final MultiSelectComboBox<LocalAuthority> members = new MultiSelectComboBox<>("Authorities");
    private final Paragraph problem = new Paragraph();

    GroupForm(AuthorityId authority, OwnGroups groups, Authorities authorities, Consumer<String> done) {
        addClassNames("link-form", "no-print");
        name.setMaxLength(60);
        name.setHelperText("A group of the same name gives way.");
        members.setItems(authorities.all().stream()
                .filter(each -> !each.isFormer() && !each.id().equals(authority))
                .toList());
        members.setItemLabelGenerator(LocalAuthority::name);
        problem.getElement().setAttribute("role", "alert");
        NativeButton keep = new NativeButton("Keep the group", press -> {
            Optional<String> refused = groups.keep(
                    authority,
                    name.getValue(),
                    members.getValue().stream().map(LocalAuthority::dfeCode).collect(Collectors.toSet()));
            problem.setText(refused.orElse(""));
            if (refused.isEmpty()) {
                done.accept(name.getValue().strip() + " is kept.");
            }
        });
        keep.addClassName("button");
        add(new H2("Keep a group"), name, members, problem, keep);
    }
}
