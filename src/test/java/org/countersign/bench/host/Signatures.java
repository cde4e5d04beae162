package org.countersign.bench.host;

import java.time.YearMonth;
import org.countersign.commentary.CommentaryBook;
import org.countersign.commentary.Draft;
import org.countersign.commentary.OpenedCommentary;
import org.countersign.commentary.Outcome;
import org.countersign.commentary.SignOffDesk;
import org.countersign.commentary.Signing;
import org.countersign.commentary.WritingDesk;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;

/** Texts and signatures by the guarded services, as whoever they belong to. */
record Signatures(CommentaryBook book, WritingDesk writing, SignOffDesk desk, AsPerson as) {

    String write(int authority, String email, int indicator, YearMonth month, String text) {
        return as.call(as.signedIn(email), () -> {
                    OpenedCommentary opened = opened(authority, indicator, month);
                    return writing.save(
                            new AuthorityId(authority), opened.commentary().id(), draft(opened, text));
                })
                .getClass()
                .getSimpleName();
    }

    String submit(int authority, String email, int indicator, YearMonth month, String text) {
        return as.call(as.signedIn(email), () -> {
                    OpenedCommentary opened = opened(authority, indicator, month);
                    return writing.submit(
                            new AuthorityId(authority), opened.commentary().id(), draft(opened, text));
                })
                .getClass()
                .getSimpleName();
    }

    String sign(int authority, String email, int indicator, YearMonth month) {
        Outcome outcome = as.call(as.signedIn(email), () -> {
            OpenedCommentary opened = opened(authority, indicator, month);
            var signing = new Signing(opened.commentary().version(), opened.figures());
            return desk.signOff(new AuthorityId(authority), opened.commentary().id(), signing);
        });
        return outcome.toString();
    }

    private OpenedCommentary opened(int authority, int indicator, YearMonth month) {
        return book.open(new AuthorityId(authority), new IndicatorId(indicator), month)
                .orElseThrow();
    }

    private static Draft draft(OpenedCommentary opened, String text) {
        return new Draft(text, opened.commentary().version());
    }
}
