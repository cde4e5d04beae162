package org.countersign.benchmarking.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.countersign.benchmarking.LoadedRelease;
import org.countersign.benchmarking.ReleaseDesk;
import org.countersign.benchmarking.TakingBack;

/** Takes a release back that was loaded here: what that would do is said before. */
final class ReleaseTakeBack extends Div {

    private final transient ReleaseDesk desk;
    private final transient Consumer<String> done;
    private final ComboBox<LoadedRelease> releases = new ComboBox<>("Release to take back");
    private final TextField because = new TextField("Why");
    private final Paragraph effect = new Paragraph();
    private final Paragraph problem = new Paragraph();
    private final NativeButton button = new NativeButton("Take it back", press -> takeBack());

    ReleaseTakeBack(List<LoadedRelease> loaded, ReleaseDesk desk, Consumer<String> done) {
        this.desk = desk;
        this.done = done;
        addClassName("link-form");
        List<LoadedRelease> possible =
                loaded.stream().filter(each -> each.undoing().possible()).toList();
        add(new H2("Take a release back"));
        if (possible.isEmpty()) {
            add(new Paragraph("No release was loaded here. Those that come with the product stay."));
            return;
        }
        releases.setItems(possible);
        releases.setItemLabelGenerator(each -> each.release().title());
        releases.addValueChangeListener(change -> look());
        because.setMaxLength(500);
        because.setHelperText("Listed with the release.");
        problem.getElement().setAttribute("role", "alert");
        button.addClassName("button");
        add(releases, effect, because, problem, button);
        look();
    }

    private void look() {
        problem.setText("");
        LoadedRelease chosen = releases.getValue();
        TakingBack taking =
                chosen == null ? null : desk.takingBack(chosen.release().id());
        effect.setText(taking == null ? "What it replaced stands again." : taking.words());
        boolean possible = taking == null || taking.refusal().isEmpty();
        because.setVisible(possible);
        button.setVisible(possible);
    }

    private void takeBack() {
        LoadedRelease chosen = releases.getValue();
        if (chosen == null) {
            problem.setText("Choose a release.");
            return;
        }
        desk.takeBack(chosen.release().id(), because.getValue())
                .ifPresentOrElse(
                        problem::setText,
                        () -> done.accept("“" + chosen.release().title() + "” is taken back."));
    }
}
