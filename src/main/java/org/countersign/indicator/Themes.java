package org.countersign.indicator;

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
        return table.all().stream()
                .filter(theme -> theme.name().equalsIgnoreCase(name.strip()))
                .map(Theme::id)
                .findFirst()
                .orElseGet(() -> added(authority, name.strip()));
    }

    private ThemeId added(AuthorityId authority, String name) {
        ThemeId id = table.add(name);
        audit.record(authority, Act.THEME_CHANGED, name, new Change("", name));
        return id;
    }
}
