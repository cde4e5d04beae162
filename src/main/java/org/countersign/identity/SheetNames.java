package org.countersign.identity;

import java.util.List;
import java.util.Set;
import org.countersign.tenancy.AuthorityId;

/** Names that an authority's sheet states as reporter or owner, which may be nobody we know; asked in its scope. */
public interface SheetNames {

    List<SheetName> all(AuthorityId authority);

    /** Makes somebody reporter and owner of what the sheet names them for and nobody holds yet. */
    void assign(AuthorityId authority, String name, PersonId person);

    /** @param reports references of the indicators stated with this name as reporter */
    record SheetName(String name, List<String> reports, List<String> owns) {

        public Set<Role> roles() {
            if (owns.isEmpty()) {
                return Set.of(Role.REPORTER);
            }
            return reports.isEmpty() ? Set.of(Role.OWNER) : Set.of(Role.REPORTER, Role.OWNER);
        }
    }
}
