package org.countersign.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.calendar.Period;
import org.countersign.commentary.Commented;
import org.countersign.commentary.ImportedText;
import org.countersign.scorecard.IndicatorPage;

/** What was said about the month's figure, in which state that is, how it came about, and what was said before. */
class CommentarySection extends Part {

    CommentarySection(IndicatorPage page, Links links) {
        super("Commentary", "commentary");
        add(new CommentaryText(page, links));
        page.commentary()
                .filter(opened -> !opened.history().isEmpty())
                .ifPresent(opened -> add(history(new ActList(opened.history()))));
        List<Component> older = older(page);
        if (!older.isEmpty()) {
            add(new NativeDetails("Other months", new Div(older.toArray(Component[]::new))));
        }
    }

    private static NativeDetails history(ActList acts) {
        NativeDetails history = new NativeDetails("What happened", acts);
        history.setOpen(true);
        return history;
    }

    /** Of this service and of old files, the newest month first. */
    private static List<Component> older(IndicatorPage page) {
        record Dated(YearMonth month, Component text) {}
        return Stream.concat(
                        page.older().stream().map(text -> new Dated(text.month(), older(text))),
                        page.imported().stream()
                                .filter(text -> !text.month().equals(page.period()))
                                .map(text -> new Dated(text.month(), older(text))))
                .sorted(Comparator.comparing(Dated::month).reversed())
                .map(Dated::text)
                .toList();
    }

    private static Component older(ImportedText imported) {
        Paragraph month = new Paragraph(Period.month(imported.month()).label() + ", " + ImportedText.STATE);
        month.addClassName("older-month");
        Div text = new Div(month);
        text.add(CommentaryText.of(imported));
        return text;
    }

    private static Component older(Commented commented) {
        Paragraph month = new Paragraph(Period.month(commented.month()).label() + ", "
                + commented.state().words());
        month.addClassName("older-month");
        return new Div(month, CommentaryText.of(commented));
    }
}
