package org.countersign.commentary.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.countersign.commentary.RefusalWords;
import org.countersign.commentary.WritingTemplate;
import org.countersign.commentary.WritingTemplates;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.AuthorityInUrl;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.MarkdownText;
import org.countersign.uikit.PageHeader;
import org.countersign.uikit.Ways;

/** For the performance team: the headings that are offered to whoever begins a text. */
@Route(AuthorityInUrl.ROUTE + TemplateView.PAGE)
@PageTitle("Template of commentaries – Countersign")
@StyleSheet("context://assets/commentary.css")
@PermitAll
class TemplateView extends Section implements BeforeEnterObserver {

    static final String PAGE = "settings/writing";

    private final transient AuthorityInUrl url;
    private final transient SignOffReading reading;
    private final transient WritingTemplates templates;
    private final transient RefusalWords words;
    private final Ways ways = SettingsWays.make();
    private final LiveStatus status = new LiveStatus();
    private final TextArea headings = new TextArea("Headings, one on each line");
    private final MarkdownText preview = new MarkdownText();
    private transient AuthorityId authority = new AuthorityId(1);

    TemplateView(AuthorityInUrl url, SignOffReading reading, WritingTemplates templates, RefusalWords words) {
        this.url = url;
        this.reading = reading;
        this.templates = templates;
        this.words = words;
        addClassName("template");
        headings.setValueChangeMode(ValueChangeMode.LAZY);
        headings.setHelperText("Leave it empty to offer no template.");
        headings.addValueChangeListener(change -> preview.setMarkdown(typed().text()));
        preview.addClassName("commentary-text");
        NativeButton save = new NativeButton("Save the template", click -> save());
        save.addClassName("primary");
        add(
                new PageHeader("Template of commentaries"),
                ways,
                status,
                new Paragraph(
                        "Whoever begins a commentary can start from these headings with one button. Nobody has to:"
                                + " a heading with nothing beneath it is pointed out while they write, and stops nothing."),
                headings,
                new Div(save),
                new H2("What it looks like"),
                preview);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        authority = url.of(event);
        SettingsWays.show(ways, url, authority, PAGE);
        if (!reading.mayRoute(authority)) {
            throw new NotFoundException();
        }
        headings.setValue(String.join("\n", templates.of(authority).headings()));
        preview.setMarkdown(typed().text());
    }

    private void save() {
        String wrong = templates.set(authority, typed()).map(words::of).orElse("");
        headings.setErrorMessage(wrong);
        headings.setInvalid(!wrong.isEmpty());
        status.say(wrong.isEmpty() ? "The template is saved. It is offered in every text begun from now on." : "");
    }

    private WritingTemplate typed() {
        return new WritingTemplate(headings.getValue().lines().toList());
    }
}
