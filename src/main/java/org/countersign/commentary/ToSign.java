package org.countersign.commentary;

import java.time.YearMonth;
import java.util.List;
import org.countersign.indicator.IndicatorDetails;

/**
 * A commentary that waits for somebody's signature, in a preview of all of theirs.
 *
 * @param figures as they are now; handed back when signing
 * @param lastMonth the text signed the month before; empty where none was
 * @param looks what wants a look before it is signed, each a sentence: changed, hinted at or unusual
 */
public record ToSign(
        Commented commentary, IndicatorDetails indicator, Seen figures, String lastMonth, List<String> looks) {

    public Chosen chosen() {
        return new Chosen(commentary.id(), new Signing(commentary.version(), figures));
    }

    public YearMonth month() {
        return commentary.month();
    }

    /** One that somebody chose to sign, as it was shown to them. */
    public record Chosen(CommentaryId commentary, Signing signing) {}
}
