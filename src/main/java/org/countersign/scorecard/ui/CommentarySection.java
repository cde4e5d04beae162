package org.countersign.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.countersign.calendar.Period;
import org.countersign.commentary.Commented;
import org.countersign.commentary.Move;
import org.countersign.commentary.OpenedCommentary;
import org.countersign.commentary.State;
import org.countersign.scorecard.IndicatorPage;
import org.countersign.scorecard.LondonTime;
import org.countersign.uikit.MarkdownText;
import org.countersign.uikit.StateMark;

/** What was said about the month's figure, in which state that is, how it came about, and what was said before. */
class CommentarySection extends Part {

    CommentarySection(IndicatorPage page, Links links) {
        super("Commentary", "commentary");
        page.commentary()
                .ifPresentOrElse(
                        opened -> show(page, opened, links),
                        () -> add(new Paragraph(
                                Period.month(page.period()).label() + " was not opened for commentary.")));
        if (!page.older().isEmpty()) {
            Div older = new Div();
            page.older().forEach(commented -> older.add(older(commented)));
            add(new NativeDetails("Other months", older));
        }
    }

    private void show(IndicatorPage page, OpenedCommentary opened, Links links) {
        Commented commentary = opened.commentary();
        Div marks = new Div(
                new StateMark(commentary.state().shape(), commentary.state().words()));
        marks.addClassName("marks");
        if (!page.asSigned().moved().isEmpty()) {
            marks.add(StateMark.changedSince());
        }
        way(opened).ifPresent(words -> marks.add(new Anchor(link(page, links), words)));
        add(marks, text(commentary));
        commentary.signature().ifPresent(signature -> add(signed(signature)));
        if (!opened.history().isEmpty()) {
            NativeDetails history = new NativeDetails("What happened", new ActList(opened.history()));
            history.setOpen(true);
            add(history);
        }
    }

    private static Component text(Commented commentary) {
        if (!commentary.text().isEmpty()) {
            return new MarkdownText(commentary.text());
        }
        return new Paragraph(nothingToRead(commentary));
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
        Paragraph signed = new Paragraph("Signed off by " + signature.name() + ", " + LondonTime.day(signature.at()));
        signed.addClassNames("soft", "small");
        return signed;
    }

    private static Component older(Commented commented) {
        Paragraph month = new Paragraph(Period.month(commented.month()).label() + ", "
                + commented.state().words());
        month.addClassName("older-month");
        return new Div(month, text(commented));
    }

    private static Optional<String> way(OpenedCommentary opened) {
        if (opened.permitted().may(Move.SIGN_OFF) || opened.permitted().may(Move.RETURN)) {
            return Optional.of("Read and sign");
        }
        return Optional.of("Write").filter(word -> opened.permitted().may(Move.WRITE));
    }

    private static String link(IndicatorPage page, Links links) {
        String reference = URLEncoder.encode(page.indicator().reference(), StandardCharsets.UTF_8);
        return links.url().path(links.authority(), "my-work?item=" + reference + "&month=" + page.period());
    }
}
