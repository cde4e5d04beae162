package org.countersign.actual;

import java.util.List;
import org.countersign.indicator.Catalogue;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** An authority's indicators by theme, in the order of the themes; those without one come last. */
@Component
class Groups {

    private final Catalogue catalogue;

    Groups(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Group> of(AuthorityId authority) {
        return List.of(new Group(Group.WITHOUT_THEME, "Without theme", catalogue.all(authority)));
    }
}
