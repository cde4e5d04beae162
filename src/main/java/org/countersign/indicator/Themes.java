package org.countersign.indicator;

import java.util.ArrayList;
import java.util.List;
import org.countersign.audit.Act;
import org.countersign.audit.Change;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An authority's themes, in its own order. */
@Service
public class Themes {

    private final ThemeTable table;
    private final OverviewEntries overviews;
    private final CatalogueTrail trail;

    Themes(ThemeTable table, OverviewEntries overviews, CatalogueTrail trail) {
        this.table = table;
        this.overviews = overviews;
        this.trail = trail;
    }

    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public List<Theme> all(AuthorityId authority) {
        return table.all();
    }

    /** The theme of this name, added at the end where there is none: as a sheet's banner row has it. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional
    public ThemeId named(AuthorityId authority, String name) {
        return table.named(name.strip()).map(Theme::id).orElseGet(() -> added(authority, name.strip()));
    }

    /** Calls a theme otherwise, unless another has the name or somebody called it otherwise since it was shown. */
    @PreAuthorize("@access.may(#authority, 'CATALOGUE')")
    @Transactional
    public Edited<Theme> rename(AuthorityId authority, Theme shown, String name) {
        String wanted = name.strip();
        if (table.named(wanted).filter(other -> !other.id().equals(shown.id())).isPresent()) {
            return new Edited.Refused<>("Another theme is called " + wanted + ". Nothing was changed.");
        }
        if (!table.rename(shown, wanted)) {
            return overtaken(shown);
        }
        overviews.renamed(shown.id(), wanted);
        trail.record(authority, Act.THEME_CHANGED, shown.name(), new Change(shown.name(), wanted));
        return new Edited.Done<>();
    }

    /** Puts a theme so many places later, or earlier where negative. */
    @PreAuthorize("@access.may(#authority, 'CATALOGUE')")
    @Transactional
    public void move(AuthorityId authority, ThemeId id, int places) {
        List<Theme> order = new ArrayList<>(table.all());
        Theme moved = existing(id);
        int before = order.indexOf(moved);
        order.remove(moved);
        order.add(Math.clamp(before + (long) places, 0, order.size()), moved);
        for (int at = 0; at < order.size(); at++) {
            table.place(order.get(at).id(), at + 1);
        }
        trail.record(
                authority,
                Act.THEME_CHANGED,
                moved.name(),
                new Change("place: " + (before + 1), "place: " + (order.indexOf(moved) + 1)));
    }

    /** Takes a theme away, unless it is called otherwise now; its indicators are without theme then. */
    @PreAuthorize("@access.may(#authority, 'CATALOGUE')")
    @Transactional
    public Edited<Theme> remove(AuthorityId authority, Theme shown) {
        if (table.find(shown.id())
                .filter(now -> now.version() == shown.version())
                .isEmpty()) {
            return overtaken(shown);
        }
        table.remove(shown.id());
        trail.record(authority, Act.THEME_CHANGED, shown.name(), new Change(shown.name(), ""));
        return new Edited.Done<>();
    }

    private Edited<Theme> overtaken(Theme shown) {
        return table.find(shown.id())
                .<Edited<Theme>>map(Edited.Conflict::new)
                .orElseGet(() -> new Edited.Refused<>(
                        "Somebody removed " + shown.name() + " meanwhile. Add it again if it is needed."));
    }

    private Theme existing(ThemeId id) {
        return table.find(id).orElseThrow(() -> new IllegalArgumentException("No such theme here."));
    }

    private ThemeId added(AuthorityId authority, String name) {
        ThemeId id = table.add(name);
        trail.record(authority, Act.THEME_CHANGED, name, new Change("", name));
        return id;
    }
}
