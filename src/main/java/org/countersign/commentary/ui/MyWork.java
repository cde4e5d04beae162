package org.countersign.commentary.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.countersign.commentary.CommentaryBook;
import org.countersign.commentary.Cycles;
import org.countersign.commentary.Move;
import org.countersign.commentary.RefusalWords;
import org.countersign.commentary.WritingGuide;
import org.countersign.commentary.WritingGuides;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** Fetches somebody's work and makes the panes in which it is done. */
@Component
class MyWork {

    private final CommentaryBook book;
    private final ItemReading reading;
    private final WritingGuides guides;
    private final Cycles cycles;
    private final Acting acting;
    private final Talking talking;
    private final RefusalWords words;
    private final Clock clock;

    MyWork(
            CommentaryBook book,
            ItemReading reading,
            WritingGuides guides,
            Cycles cycles,
            Acting acting,
            Talking talking,
            RefusalWords words,
            Clock clock) {
        this.book = book;
        this.reading = reading;
        this.guides = guides;
        this.cycles = cycles;
        this.acting = acting;
        this.talking = talking;
        this.words = words;
        this.clock = clock;
    }

    LocalDate today() {
        return LondonTime.day(clock.instant());
    }

    WorkQueue queue(AuthorityId authority) {
        return new WorkQueue(book.myWork(authority));
    }

    Optional<ItemPage> item(AuthorityId authority, MyWorkAddress.Asked asked) {
        return reading.item(authority, asked.reference(), asked.month());
    }

    /** The same one as it stands now. */
    Optional<ItemPage> again(ItemPage item) {
        return reading.item(
                item.authority(), item.indicator().id(), item.commentary().month());
    }

    /** To write where somebody may write, to sign where they own it, otherwise to read; with what is done now and then. */
    Div pane(ItemPage item, Steps steps) {
        Div pane = main(item, steps);
        pane.add(new OtherActs(item, reading.followsUp(item.authority()), acting, words, steps));
        return pane;
    }

    private Div main(ItemPage item, Steps steps) {
        if (item.may(Move.WRITE)) {
            return new WritingPane(item, guide(item), acting, words, steps, clock);
        }
        TakingBack takingBack = new TakingBack(item, acting, words, steps);
        if (item.may(Move.RETURN)) {
            return new SigningPane(item, guide(item), acting, words, steps);
        }
        if (item.may(Move.CONFIRM)) {
            return new ConfirmingPane(item, acting, words, steps);
        }
        ReadingPane reading = new ReadingPane(item, words, takingBack);
        if (item.may(Move.REOPEN)) {
            reading.add(new ReopeningPane(item, today(), acting, words, steps));
        }
        return reading;
    }

    DiscussionPane discussion(ItemPage item) {
        return new DiscussionPane(item, talking);
    }

    private WritingGuide guide(ItemPage item) {
        return guides.of(
                        item.authority(),
                        item.indicator().id(),
                        item.commentary().month())
                .orElseThrow();
    }

    Div conflict(ItemPage item, String mine, Steps steps) {
        return new ConflictPane(item, mine, acting, words, steps);
    }

    /** @param cycle where the performance team follows up everybody's work */
    Section end(AuthorityId authority, WorkQueue work, String cycle) {
        EndOfWork end = new EndOfWork(work, reading.me(), cycles.all(authority));
        return reading.followsUp(authority) ? end.leadingTo(cycle) : end;
    }

    /**
     * What to say to whoever has no work: it comes with an opened month, which is the performance team's to open.
     *
     * @param figures where figures are brought in
     */
    Paragraph nothing(AuthorityId authority, String figures, String cycle) {
        return reading.followsUp(authority)
                ? new Paragraph(
                        new Text("Nothing here: you report and own no indicator. Bring a month’s figures in on "),
                        new Anchor(figures, "Figures in"),
                        new Text(", which opens it for those who do, and see how far they are on "),
                        new Anchor(cycle, "Cycle"),
                        new Text("."))
                : new Paragraph("Nothing here yet. When the performance team opens a month, the indicators that you"
                        + " report or own are listed here.");
    }
}
