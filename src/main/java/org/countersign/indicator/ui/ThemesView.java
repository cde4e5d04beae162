package org.countersign.indicator.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.countersign.indicator.CatalogueNavigation;
import org.countersign.indicator.Theme;
import org.countersign.indicator.Themes;
import org.countersign.tenancy.Unseen;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.OwnDialog;

/** For the performance team: what indicators are listed under, in which order. */
@Route(AuthorityInUrl.ROUTE + CatalogueNavigation.THEMES)
@PageTitle("Themes – Countersign")
@StyleSheet("context://assets/catalogue.css")
@PermitAll
class ThemesView extends CatalogueSection implements ThemeLine.Acts {

    private final transient CatalogueReading reading;
    private final transient Themes themes;
    private final TextField name = new TextField("New theme");

    ThemesView(CatalogueReading reading, Themes themes, AuthorityInUrl url) {
        super("Themes", CatalogueNavigation.THEMES, url);
        this.reading = reading;
        this.themes = themes;
        name.setMaxLength(100);
        name.setManualValidation(true);
        NativeButton add = new NativeButton("Add theme", click -> add());
        add.addClassName("primary");
        Div line = new Div(name, add);
        line.addClassName("line");
        add(line);
    }

    @Override
    List<ThemeLine> lines() {
        reading.enter(here());
        List<Theme> all = themes.all(here());
        return all.stream().map(theme -> new ThemeLine(theme, all.size(), this)).toList();
    }

    @Override
    String nothing() {
        return "No themes yet. Indicators are listed under them, in their order.";
    }

    private void add() {
        name.setErrorMessage("Write a name.");
        name.setInvalid(Unseen.only(name.getValue()));
        if (!name.isInvalid()) {
            themes.named(here(), name.getValue());
            done(name.getValue().strip() + " is there.");
            name.clear();
        }
    }

    @Override
    public void rename(Theme theme, String wanted) {
        settle(
                themes.rename(here(), theme, wanted),
                new ThemeEdit(
                        theme.name() + " is called " + wanted.strip() + " now.",
                        wanted.strip(),
                        theirs -> themes.rename(here(), theirs, wanted)));
    }

    @Override
    public void move(Theme theme, int places) {
        themes.move(here(), theme.id(), places);
        done(theme.name() + " moved " + (places < 0 ? "up." : "down."));
    }

    @Override
    public void remove(Theme theme) {
        OwnDialog.confirm(
                        "Remove the theme " + theme.name() + "?",
                        "Its indicators stay, without theme.",
                        "Remove " + theme.name(),
                        () -> settle(
                                themes.remove(here(), theme),
                                new ThemeEdit(
                                        theme.name() + " removed.",
                                        "removed",
                                        theirs -> themes.remove(here(), theirs))))
                .open();
    }
}
