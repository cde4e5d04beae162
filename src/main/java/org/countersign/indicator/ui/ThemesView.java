package org.countersign.indicator.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.countersign.indicator.Theme;
import org.countersign.indicator.Themes;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.OwnDialog;
import org.countersign.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/** For the performance team: what indicators are listed under, in which order. */
@Route(AuthorityInUrl.ROUTE + CataloguePages.THEMES)
@PageTitle("Themes – Countersign")
@StyleSheet("context://assets/catalogue.css")
@PermitAll
class ThemesView extends Section implements BeforeEnterObserver, ThemeLine.Acts {

    private final transient CatalogueReading reading;
    private final transient Themes themes;
    private final transient AuthorityInUrl url;
    private final CatalogueWays ways = new CatalogueWays();
    private final LiveStatus status = new LiveStatus();
    private final TextField name = new TextField("New theme");
    private final Div rows = new Div();
    private transient @Nullable AuthorityId authority;

    ThemesView(CatalogueReading reading, Themes themes, AuthorityInUrl url) {
        this.reading = reading;
        this.themes = themes;
        this.url = url;
        addClassNames("page", "catalogue");
        name.setMaxLength(100);
        name.setManualValidation(true);
        NativeButton add = new NativeButton("Add theme", click -> add());
        add.addClassName("primary");
        Div line = new Div(name, add);
        line.addClassName("line");
        rows.addClassName("rows");
        add(new PageHeader("Themes"), ways, status, rows, line);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        authority = url.of(event);
        ways.show(url, here(), CataloguePages.THEMES);
        show();
    }

    private AuthorityId here() {
        return requireNonNull(authority);
    }

    private void show() {
        reading.enter(here());
        rows.removeAll();
        List<Theme> all = themes.all(here());
        if (all.isEmpty()) {
            rows.add(new Paragraph("No themes yet. Indicators are listed under them, in their order."));
        }
        all.forEach(theme -> rows.add(new ThemeLine(theme, all.size(), this)));
    }

    private void add() {
        name.setErrorMessage("Write a name.");
        name.setInvalid(name.getValue().isBlank());
        if (!name.isInvalid()) {
            themes.named(here(), name.getValue());
            done(name.getValue().strip() + " is there.");
            name.clear();
        }
    }

    @Override
    public void rename(Theme theme, String wanted) {
        done(
                themes.rename(here(), theme.id(), wanted)
                        ? theme.name() + " is called " + wanted.strip() + " now."
                        : "Another theme is called " + wanted.strip() + ". Nothing was changed.");
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
                        () -> {
                            themes.remove(here(), theme.id());
                            done(theme.name() + " removed.");
                        })
                .open();
    }

    private void done(String words) {
        show();
        status.say(words);
    }
}
