package org.countersign.scorecard.ui;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.countersign.calendar.Period;
import org.countersign.commentary.CycleDetails;
import org.countersign.scorecard.Counted;
import org.countersign.scorecard.Counts;
import org.countersign.scorecard.Overview;
import org.jsoup.nodes.Element;

/** The month in one sentence: "135 indicators: 12 off target, 7 moved the wrong way, 31 not signed off; …" */
class StartSentence extends Html {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    StartSentence(Overview overview, Links links) {
        super("start-sentence");
        Counts counts = overview.counts();
        Element sentence = new Element("p");
        number(sentence, counts.all(), counts.all().rows() == 1 ? "indicator" : "indicators", links);
        sentence.appendText(": ");
        number(sentence, counts.offTarget(), "off target", links);
        sentence.appendText(", ");
        number(sentence, counts.worse(), "moved the wrong way", links);
        if (overview.opened().isPresent()) {
            sentence.appendText(", ");
            number(sentence, counts.unsigned(), "not signed off", links);
        }
        some(sentence, counts.missing(), "without the figure that is due", links);
        some(sentence, counts.toBeConfirmed(), "to be confirmed", links);
        some(sentence, counts.queried(), "queried", links);
        some(sentence, counts.notReleased(), "not released", links);
        sentence.appendText(overview.opened().map(StartSentence::board).orElse("."));
        show(new Element("div").appendChild(sentence).appendChildren(notes(overview)));
    }

    /** Said only where there are some. */
    private static void some(Element sentence, Counted counted, String words, Links links) {
        if (!counted.isNone()) {
            sentence.appendText(", ");
            number(sentence, counted, words, links);
        }
    }

    private static void number(Element sentence, Counted counted, String words, Links links) {
        if (counted.isNone()) {
            sentence.appendText("none " + words);
            return;
        }
        Element link = sentence.appendElement("a").attr("href", links.rows(counted));
        link.appendElement("strong").text(String.valueOf(counted.rows()));
        link.appendText(" " + words);
    }

    private static String board(CycleDetails cycle) {
        if (!cycle.open()) {
            return "; commentary is locked.";
        }
        return cycle.deadlines().board() == null
                ? "."
                : "; the board meets on " + DAY.format(cycle.deadlines().board()) + ".";
    }

    /** What a reader would otherwise miss without knowing why. */
    private static List<Element> notes(Overview overview) {
        List<Element> notes = new ArrayList<>();
        String month = Period.month(overview.period()).label();
        if (!overview.figures()) {
            notes.add(note("There are no figures for " + month
                    + " yet. The performance team brings them in and releases them; what"
                    + " changed and what is off target shows here then."));
        }
        if (overview.opened().isEmpty()) {
            notes.add(note(month + " was not opened for commentary. Once the performance team opens it, who has not"
                    + " signed shows here."));
        }
        return notes;
    }

    private static Element note(String words) {
        return new Element("p").addClass("soft").text(words);
    }
}
