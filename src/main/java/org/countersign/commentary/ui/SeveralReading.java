package org.countersign.commentary.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.calendar.Period;
import org.countersign.commentary.CommentaryId;
import org.countersign.commentary.Outcome;
import org.countersign.commentary.RefusalWords;
import org.countersign.commentary.SignOffDesk;
import org.countersign.commentary.SigningPreview;
import org.countersign.commentary.ToSign;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Right;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Fetches what can be signed, signs what was chosen, and says what became of each. */
@Component
class SeveralReading {

    private final SigningPreview preview;
    private final SignOffDesk desk;
    private final RefusalWords words;
    private final Access access;

    SeveralReading(SigningPreview preview, SignOffDesk desk, RefusalWords words, Access access) {
        this.preview = preview;
        this.desk = desk;
        this.words = words;
        this.access = access;
    }

    boolean maySign(AuthorityId authority) {
        return access.may(authority, Right.COUNTERSIGN);
    }

    List<ToSign> toSign(AuthorityId authority) {
        return maySign(authority) ? preview.of(authority) : List.of();
    }

    Signed sign(AuthorityId authority, List<ToSign> chosen) {
        try {
            return told(
                    chosen,
                    desk.signOffAll(
                            authority, chosen.stream().map(ToSign::chosen).toList()));
        } catch (AccessDeniedException e) {
            return new Signed("", "Nothing was signed, because your role in this authority no longer allows it.");
        } catch (DataAccessException | TransactionException e) {
            return new Signed("", "Nothing was signed, because the database did not answer. Try again in a minute.");
        }
    }

    private Signed told(List<ToSign> chosen, Map<CommentaryId, Outcome> outcomes) {
        List<String> done = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        chosen.forEach(one -> why(outcomes.get(one.commentary().id()))
                .ifPresentOrElse(why -> refused.add(name(one) + ": " + why), () -> done.add(name(one))));
        return new Signed(
                done.isEmpty() ? "" : done.size() + " signed off: " + String.join("; ", done) + ".",
                String.join(" ", refused));
    }

    private Optional<String> why(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> Optional.empty();
            case Outcome.Refused refused -> Optional.of(words.of(refused.reason()));
            case Outcome.Conflict conflict ->
                Optional.of("somebody changed it while you were reading. It was not signed: read it again.");
        };
    }

    private static String name(ToSign one) {
        return one.indicator().reference() + ", " + Period.month(one.month()).label();
    }

    /** What is said afterwards; either may be empty. */
    record Signed(String done, String refused) {}
}
