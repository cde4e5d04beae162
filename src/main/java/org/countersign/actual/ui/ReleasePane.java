package org.countersign.actual.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.countersign.actual.EntrySheet;
import org.countersign.actual.Stage;
import org.countersign.actual.StageMove;
import org.countersign.actual.ThemeStanding;
import org.countersign.calendar.Period;

/** How far each theme's figures are, and the buttons that take them on: marked as checked, released, taken back. */
class ReleasePane extends Div {

    private static final List<String> HEADS = List.of(
            "Theme", "Loaded", "Checked", "Released", "tbc", "Missing", "Worth a look", "Last step", "Next step");

    private final EntrySheet sheet;
    private final transient Steps steps;

    /** What the buttons do. */
    record Steps(Consumer<StageMove> move, Consumer<String> holdBack, Runnable releaseEarlier) {}

    ReleasePane(EntrySheet sheet, Steps steps) {
        this.sheet = sheet;
        this.steps = steps;
        addClassName("release-pane");
        NativeDetails details = new NativeDetails("Release");
        details.setSummaryText(summary());
        details.setOpen(unreleased() > 0);
        details.setContent(content());
        add(details);
        if (!sheet.earlier().isEmpty()) {
            add(earlier());
        }
    }

    /** What waits stands first; what does not, folded. Where nothing waits, all of it stands there. */
    private Div content() {
        Div content = new Div();
        List<ThemeStanding> waiting =
                sheet.themes().stream().filter(ReleasePane::waits).toList();
        List<ThemeStanding> others =
                sheet.themes().stream().filter(theme -> !waits(theme)).toList();
        if (waiting.isEmpty() || others.isEmpty()) {
            content.add(table("Release by theme", sheet.themes()));
        } else {
            content.add(
                    table("Release by theme", waiting),
                    new NativeDetails(
                            others.size() == 1
                                    ? "1 theme has nothing to release"
                                    : others.size() + " themes have nothing to release",
                            table("Themes with nothing to release", others)));
        }
        if (waiting.size() > 1) {
            Div all = new Div(
                    button(
                            "Mark all as checked",
                            "",
                            () -> move(StageMove.ALL, Stage.CHECKED),
                            sum(ThemeStanding::loaded)),
                    button("Release all", "", () -> move(StageMove.ALL, Stage.RELEASED), unreleased()));
            all.addClassName("buttons");
            content.add(all);
        }
        return content;
    }

    private static boolean waits(ThemeStanding theme) {
        return theme.loaded() + theme.checked() > 0;
    }

    private Div table(String name, List<ThemeStanding> themes) {
        Div scroller = new Div();
        scroller.addClassName("scrolling");
        scroller.getElement().setAttribute("tabindex", "0");
        scroller.getElement().setAttribute("role", "region");
        scroller.getElement().setAttribute("aria-label", name);
        scroller.getElement().appendChild(table(themes));
        return scroller;
    }

    private Div earlier() {
        String months = sheet.earlier().size() == 1
                ? Period.month(sheet.earlier().getFirst()).label() + " holds"
                : Period.month(sheet.earlier().getFirst()).label() + " to "
                        + Period.month(sheet.earlier().getLast()).label() + " hold";
        NativeButton release = new NativeButton(
                "Release earlier months", click -> steps.releaseEarlier().run());
        Div earlier = new Div(new Paragraph(months + " figures that are not released."), release);
        earlier.addClassName("earlier");
        return earlier;
    }

    private Element table(List<ThemeStanding> themes) {
        Element table = new Element("table");
        Element head = child(child(table, "thead"), "tr");
        HEADS.forEach(name -> child(head, "th").setAttribute("scope", "col").setText(name));
        Element body = child(table, "tbody");
        themes.forEach(theme -> row(child(body, "tr"), theme));
        return table;
    }

    private void row(Element row, ThemeStanding theme) {
        child(row, "th").setAttribute("scope", "row").setText(theme.name());
        List.of(
                        theme.loaded(),
                        theme.checked(),
                        theme.released(),
                        theme.toBeConfirmed(),
                        theme.missing(),
                        theme.hints())
                .forEach(number ->
                        child(row, "td").setAttribute("class", "number").setText("%,d".formatted(number)));
        child(row, "td").setText(lastStep(theme));
        Element actions = child(row, "td");
        buttons(theme).forEach(button -> actions.appendChild(button.getElement()));
    }

    private List<NativeButton> buttons(ThemeStanding theme) {
        String of = theme.name();
        return List.of(
                button("Mark as checked", of, () -> move(theme.key(), Stage.CHECKED), theme.loaded()),
                button("Release", of, () -> move(theme.key(), Stage.RELEASED), theme.loaded() + theme.checked()),
                button("Take back", of, () -> steps.holdBack().accept(theme.key()), theme.released()));
    }

    /** A button as long as there is anything for it to do. */
    private static NativeButton button(String label, String of, Runnable action, int figures) {
        NativeButton button = new NativeButton(label, click -> action.run());
        if (!of.isEmpty()) {
            button.setAriaLabel(label + ": " + of);
        }
        button.setVisible(figures > 0);
        return button;
    }

    private void move(String theme, Stage to) {
        steps.move().accept(new StageMove(sheet.month(), theme, to));
    }

    private static String lastStep(ThemeStanding theme) {
        return theme.steps().stream()
                .findFirst()
                .map(step -> "%,d %s by %s, %s"
                        .formatted(step.figures(), step.to().words(), step.by(), LondonTime.moment(step.at())))
                .orElse("");
    }

    private String summary() {
        return "Release: %,d loaded, %,d checked, %,d released"
                .formatted(sum(ThemeStanding::loaded), sum(ThemeStanding::checked), sum(ThemeStanding::released));
    }

    private int unreleased() {
        return sum(theme -> theme.loaded() + theme.checked());
    }

    private int sum(ToIntFunction<ThemeStanding> number) {
        return sheet.themes().stream().mapToInt(number).sum();
    }

    private static Element child(Element parent, String tag) {
        Element child = new Element(tag);
        parent.appendChild(child);
        return child;
    }
}
