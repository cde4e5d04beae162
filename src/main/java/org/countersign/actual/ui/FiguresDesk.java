package org.countersign.actual.ui;

import com.vaadin.flow.router.NotFoundException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.countersign.actual.Entries;
import org.countersign.actual.EntrySheet;
import org.countersign.actual.EntrySheets;
import org.countersign.actual.FiguresNavigation;
import org.countersign.actual.Moved;
import org.countersign.actual.NewAnswer;
import org.countersign.actual.Queries;
import org.countersign.actual.QueryOutcome;
import org.countersign.actual.Releases;
import org.countersign.actual.Settlement;
import org.countersign.actual.Settlements;
import org.countersign.actual.Stage;
import org.countersign.actual.StageMove;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What the page of figures asks of the services, and their answers in sentences. */
@Component
class FiguresDesk {

    private final EntrySheets sheets;
    private final Entries entries;
    private final Releases releases;
    private final Settlements settlements;
    private final Queries queries;
    private final Access access;

    FiguresDesk(
            EntrySheets sheets,
            Entries entries,
            Releases releases,
            Settlements settlements,
            Queries queries,
            Access access) {
        this.sheets = sheets;
        this.entries = entries;
        this.releases = releases;
        this.settlements = settlements;
        this.queries = queries;
        this.access = access;
    }

    /** What is said of a step; one of the two is empty. */
    record Told(String done, String refused) {

        static Told done(String words) {
            return new Told(words, "");
        }
    }

    /** Lets in whoever may enter figures; for all others the page does not exist. */
    void admit(AuthorityId authority) {
        if (!access.may(authority, Right.ENTER)) {
            boolean halted = access.may(authority, Right.COORDINATE)
                    && access.suspension(authority).isPresent();
            throw halted ? new AccessDeniedException("suspended") : new NotFoundException();
        }
    }

    FiguresNavigation settled(AuthorityId authority, FiguresNavigation asked) {
        return asked.period() == null
                ? new FiguresNavigation(sheets.latest(authority), asked.theme(), asked.reference())
                : asked;
    }

    EntrySheet sheet(AuthorityId authority, FiguresNavigation here) {
        return sheets.of(authority, month(here.period()), here.theme());
    }

    FigureGrid.Typing typing(AuthorityId authority, YearMonth month) {
        return new SheetTyping(entries, sheets, authority, month);
    }

    /** Under which name a browser keeps what was not answered: two people at one computer are never mixed up. */
    String key(AuthorityId authority, YearMonth month) {
        return "figures.%s.%s.%s".formatted(authority, access.current().personId(), month);
    }

    Told move(AuthorityId authority, StageMove move) {
        return told(releases.move(authority, move), move.to() == Stage.RELEASED ? "released" : "marked as checked");
    }

    Told holdBack(AuthorityId authority, @Nullable YearMonth month, String theme) {
        return told(
                releases.holdBack(authority, month(month), theme), "taken back: only the performance team sees them");
    }

    Told releaseEarlier(AuthorityId authority, @Nullable YearMonth month) {
        return told(new Moved.Done(releases.releaseUpTo(authority, month(month).minusMonths(1))), "released");
    }

    List<String> returns(AuthorityId authority) {
        return settlements.returns(authority);
    }

    Told settle(AuthorityId authority, Settlement settlement) {
        int figures = settlements.settle(authority, settlement);
        return Told.done("%s, %s: %s %s."
                .formatted(
                        settlement.year().label(),
                        settlement.sourceReturn(),
                        figures == 1 ? "1 figure" : "%,d figures".formatted(figures),
                        settlement.settled() ? "made final" : "back from final, provisional again"));
    }

    Told answer(AuthorityId authority, NewAnswer answer) {
        return switch (queries.answer(authority, answer)) {
            case QueryOutcome.Done done ->
                Told.done("The query is answered: " + (answer.corrected() ? "corrected" : "confirmed")
                        + ". Whoever asked has been told.");
            case QueryOutcome.Refused(String sentence) -> new Told("", sentence);
        };
    }

    private static Told told(Moved moved, String words) {
        return switch (moved) {
            case Moved.Done(int figures) ->
                Told.done((figures == 1 ? "1 figure " : "%,d figures ".formatted(figures)) + words + ".");
            case Moved.Signed(var references) ->
                new Told(
                        "",
                        "Nothing was taken back: commentary on %s is signed off beside these figures."
                                .formatted(String.join(", ", references)));
        };
    }

    private static YearMonth month(@Nullable YearMonth month) {
        return Optional.ofNullable(month).orElseThrow();
    }
}
