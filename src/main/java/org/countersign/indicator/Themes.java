package org.countersign.indicator;

import java.util.ArrayList;
import java.util.List;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An authority's themes, in its own order. */
@Service
public class Themes {

    private final ThemeTable table;
    private final AuditTrail audit;

    Themes(ThemeTable table, AuditTrail audit) {
        this.table = table;
        this.audit = audit;
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

    /** Calls a theme otherwise. False where another has the name already; nothing is changed then. */
    @PreAuthorize("@access.may(#authority, 'CATALOGUE')")
    @Transactional
    public boolean rename(AuthorityId authority, ThemeId id, String name) {
        Theme theme = existing(id);
        boolean free = table.named(name.strip())
                .filter(other -> !other.id().equals(id))
                .isEmpty();
        if (free) {
            table.put(new Theme(id, name.strip(), theme.position()));
            audit.record(authority, Act.THEME_CHANGED, theme.name(), new Change(theme.name(), name.strip()));
        }
        return free;
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
            table.put(new Theme(order.get(at).id(), order.get(at).name(), at + 1));
        }
        audit.record(
                authority,
                Act.THEME_CHANGED,
                moved.name(),
                new Change("place: " + (before + 1), "place: " + (order.indexOf(moved) + 1)));
    }

    /** Takes a theme away; its indicators are without theme then. */
    @PreAuthorize("@access.may(#authority, 'CATALOGUE')")
    @Transactional
    public void remove(AuthorityId authority, ThemeId id) {
        Theme theme = existing(id);
        table.remove(id);
        audit.record(authority, Act.THEME_CHANGED, theme.name(), new Change(theme.name(), ""));
    }

    private Theme existing(ThemeId id) {
        return table.all().stream()
                .filter(theme -> theme.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such theme here."));
    }

    private ThemeId added(AuthorityId authority, String name) {
        ThemeId id = table.add(name);
        audit.record(authority, Act.THEME_CHANGED, name, new Change("", name));
        return id;
    }
}
