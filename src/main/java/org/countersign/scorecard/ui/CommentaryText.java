package org.countersign.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.calendar.Period;
import org.countersign.commentary.Commented;
import org.countersign.commentary.ImportedText;
import org.countersign.commentary.Move;
import org.countersign.commentary.MyWorkNavigation;
import org.countersign.commentary.OpenedCommentary;
import org.countersign.commentary.RecordNavigation;
import org.countersign.commentary.State;
import org.countersign.scorecard.IndicatorPage;
import org.countersign.scorecard.LondonTime;
import org.countersign.uikit.MarkdownText;
import org.countersign.uikit.StateMark;

/** A month's commentary: its state, what it says or why there is nothing to read, who signed it, and the way to act. */
class CommentaryText extends Div {

    CommentaryText(IndicatorPage page, Links links) {
        addClassName("commentary-text");
        page.commentary().ifPresentOrElse(opened -> show(page, opened, links), () -> unopened(page));
        page.importedText().ifPresent(this::show);
    }

    private void unopened(IndicatorPage page) {
        if (page.importedText().isEmpty()) {
            add(new Paragraph(Period.month(page.period()).label() + " was not opened for commentary."));
        }
    }

    private void show(ImportedText imported) {
        Div marks = new Div(new StateMark(ImportedText.SHAPE, ImportedText.STATE));
        marks.addClassName("marks");
        add(marks);
        add(of(imported));
    }

    /** What an old file says, and where it is from. */
    static List<Component> of(ImportedText imported) {
        return Stream.concat(
                        Stream.of(new MarkdownText(imported.words().text())),
                        Stream.concat(Stream.of(imported.origin()), imported.words().authorship().stream())
                                .map(CommentaryText::small))
                .toList();
    }

    private static Component small(String words) {
        Paragraph small = new Paragraph(words);
        small.addClassNames("soft", "small");
        return small;
    }

    private void show(IndicatorPage page, OpenedCommentary opened, Links links) {
        Commented commentary = opened.commentary();
        boolean asked = commentary.isAsked(opened.indicator().measure());
        Div marks = new Div(
                asked
                        ? new StateMark(
                                commentary.state().shape(), commentary.state().words())
                        : new StateMark("–", "not due"));
        marks.addClassName("marks");
        if (!page.asSigned().moved().isEmpty()) {
            marks.add(StateMark.changedSince());
        }
        way(opened).ifPresent(words -> marks.add(new Anchor(link(page, links), words)));
        add(marks, asked ? of(commentary) : new Paragraph(notDue(page)));
        commentary.signature().ifPresent(signature -> add(signed(signature)));
        if (!page.asSigned().moved().isEmpty()) {
            commentary.signature().ifPresent(signature -> add(moved(page, signature)));
        }
        add(new Anchor(record(page, links), "Record of this commentary"));
    }

    private static String record(IndicatorPage page, Links links) {
        var record = new RecordNavigation(page.indicator().reference(), page.period());
        return links.url().path(links.authority(), record.path());
    }

    /** Any month's text, or a sentence that says why there is none. */
    static Component of(Commented commentary) {
        return commentary.text().isEmpty()
                ? new Paragraph(nothingToRead(commentary))
                : new MarkdownText(commentary.text());
    }

    private static String notDue(IndicatorPage page) {
        return "No figure is due in " + Period.month(page.period()).label() + ", so no commentary is needed.";
    }

    private static String nothingToRead(Commented commentary) {
        if (commentary.nothingToAdd() && commentary.state() == State.SIGNED_OFF) {
            return "Nothing to add.";
        }
        return commentary.state() == State.NOT_STARTED
                ? "Nothing has been written yet."
                : "The text shows here once it is signed off.";
    }

    private static Component signed(Commented.Signature signature) {
        return small("Signed off by " + signature.name() + ", " + LondonTime.day(signature.at()));
    }

    /** What is another now than whoever signed saw, with both sides. */
    private static Component moved(IndicatorPage page, Commented.Signature signature) {
        UnorderedList list = new UnorderedList();
        page.asSigned().moved().forEach(words -> list.add(new ListItem(capital(words))));
        Div moved =
                new Div(new Paragraph("Changed since it was signed, " + LondonTime.moment(signature.at()) + ":"), list);
        moved.addClassName("moved-since");
        return moved;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static Optional<String> way(OpenedCommentary opened) {
        if (opened.permitted().may(Move.SIGN_OFF) || opened.permitted().may(Move.RETURN)) {
            return Optional.of("Read and sign");
        }
        return Optional.of("Write").filter(word -> opened.permitted().may(Move.WRITE));
    }

    private static String link(IndicatorPage page, Links links) {
        var work = new MyWorkNavigation(page.indicator().reference(), page.period());
        return links.url().path(links.authority(), work.path());
    }
}
