package org.countersign.commentary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.countersign.commentary.Commented;
import org.countersign.commentary.State;
import org.countersign.uikit.MarkdownText;
import org.countersign.uikit.StateMark;

/** One commentary: its figure, what was said before, and the pane for whatever somebody may do with it. */
class ItemPane extends Section {

    private final H2 heading = new H2();
    private final Span standing = new Span();
    private final Component pane;
    private final long version;
    private final boolean notDue;

    /** @param beside what follows the pane: discussion, and where everything that happened is */
    ItemPane(ItemPage item, LocalDate today, FigureDoubt doubt, Component pane, Component... beside) {
        this.pane = pane;
        this.version = item.commentary().version();
        this.notDue = !item.asked();
        addClassName("item");
        heading.setText(item.heading());
        heading.getElement().setAttribute("tabindex", "-1");
        Span month = new Span(item.monthLabel());
        month.addClassName("period");
        heading.add(new Span(" "), month);
        if (item.opened().cycle().trial()) {
            heading.add(new Span(" trial"));
        }
        show(item.commentary().state());
        add(heading, new Div(standing, due(item, today)));
        if (item.indicator().isOverview()) {
            add(new OverviewCard(item));
        } else {
            add(new FigureCard(item), doubt);
        }
        item.standingReturn().ifPresent(act -> add(new ReturnNote(act)));
        if (!(pane instanceof WritingPane)) {
            add(lastMonth(item.opened().previousText()));
        }
        add(pane);
        add(beside);
        add(new HistoryDetails(item.opened().history()));
    }

    final void show(State state) {
        standing.removeAll();
        standing.add(
                notDue && state == State.NOT_STARTED ? NotDue.mark() : new StateMark(state.shape(), state.words()));
    }

    /** Whether this is not what is open; where a text is being written, its own pane says so. */
    boolean overtakenBy(Commented now) {
        if (pane instanceof WritingPane writing) {
            writing.compare(now);
            return false;
        }
        return now.version() != version;
    }

    /** Where the keyboard goes on: into the text where there is one to write, otherwise to the heading. */
    void takeFocus() {
        if (pane instanceof WritingPane writing) {
            writing.focusText();
        } else {
            heading.getElement().callJsFunction("focus");
        }
    }

    private static Component due(ItemPage item, LocalDate today) {
        if (!item.asked()) {
            return new Span(", " + NotDue.words(item.monthLabel()).replaceFirst("^not due ", ""));
        }
        DueText due = new DueText(item.due(), today, item.opened().openQuery().isPresent());
        Span words = new Span(item.commentary().state() == State.SIGNED_OFF ? "" : ", " + due.words());
        words.addClassName(due.late() ? "late" : "due");
        return words;
    }

    private static Component lastMonth(String text) {
        NativeDetails details = new NativeDetails("Last month's text");
        details.setContent(
                text.isBlank() ? new Paragraph("There is no text of last month to read.") : new MarkdownText(text));
        return details;
    }
}
