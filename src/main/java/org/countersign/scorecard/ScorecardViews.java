package org.countersign.scorecard;

import java.time.Clock;
import java.util.Optional;
import org.countersign.identity.PersonId;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.Right;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Views of the scorecard that people save under a name, for themselves or for everybody of the authority. They hold no
 * figure: what somebody finds with a shared view is what they may see anyway.
 */
@Service
public class ScorecardViews {

    private static final int LONGEST_QUERY = 2_000;

    private final ViewTable table;
    private final Access access;
    private final Clock clock;

    ScorecardViews(ViewTable table, Access access, Clock clock) {
        this.table = table;
        this.access = access;
        this.clock = clock;
    }

    /** Keeps what a scorecard filters and shows; a later change of the reader's own layout does not reach it. */
    @PreAuthorize("@access.may(#authority, 'ARRANGE')")
    @Transactional
    public ViewOutcome save(AuthorityId authority, NewView view, ScorecardNavigation shown, Layout layout) {
        return reader().map(person -> save(person, view, shown.kept(layout))).orElse(ViewOutcome.NOT_YOURS);
    }

    /** Gives a view another name, shares it or takes it back. */
    @PreAuthorize("@access.may(#authority, 'ARRANGE')")
    @Transactional
    public ViewOutcome change(AuthorityId authority, ViewId id, NewView view) {
        Optional<ViewTable.Stored> stored = table.find(id).filter(this::isSeen);
        if (stored.isEmpty()) {
            return ViewOutcome.GONE;
        }
        if (!mayChange(authority, stored.get())) {
            return ViewOutcome.NOT_YOURS;
        }
        ViewOutcome named = named(stored.get().person(), view, id);
        if (named == ViewOutcome.DONE) {
            table.change(id, view);
        }
        return named;
    }

    @PreAuthorize("@access.may(#authority, 'ARRANGE')")
    @Transactional
    public ViewOutcome delete(AuthorityId authority, ViewId id) {
        Optional<ViewTable.Stored> stored = table.find(id).filter(this::isSeen);
        if (stored.isEmpty()) {
            return ViewOutcome.GONE;
        }
        if (!mayChange(authority, stored.get())) {
            return ViewOutcome.NOT_YOURS;
        }
        table.remove(id);
        return ViewOutcome.DONE;
    }

    private ViewOutcome save(PersonId person, NewView view, String query) {
        if (query.length() > LONGEST_QUERY) {
            return ViewOutcome.TOO_MUCH;
        }
        ViewId id = new ViewId(Ids.next(clock));
        ViewOutcome named = named(person, view, id);
        if (named == ViewOutcome.DONE) {
            table.add(id, person, view, query);
        }
        return named;
    }

    private ViewOutcome named(PersonId person, NewView view, ViewId id) {
        if (!view.isNamed()) {
            return ViewOutcome.NAME_LENGTH;
        }
        return table.isTaken(person, view.name(), id) ? ViewOutcome.NAME_TAKEN : ViewOutcome.DONE;
    }

    /** Somebody else's private view is to nobody's knowledge. */
    private boolean isSeen(ViewTable.Stored view) {
        return view.shared() || isMine(view);
    }

    private boolean mayChange(AuthorityId authority, ViewTable.Stored view) {
        return isMine(view) || access.may(authority, Right.COORDINATE);
    }

    private boolean isMine(ViewTable.Stored view) {
        return reader().filter(view.person()::equals).isPresent();
    }

    private Optional<PersonId> reader() {
        return access.current().person().map(PersonId::new);
    }
}
