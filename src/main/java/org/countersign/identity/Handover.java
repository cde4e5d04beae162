package org.countersign.identity;

import java.util.List;
import java.util.Optional;
import org.countersign.tenancy.AuthorityId;

/**
 * What people answer for in an authority, and how it goes from one to another. Asked by {@link Leaving} and when an
 * invitation is accepted, in the authority's scope and in the transaction of the act.
 */
public interface Handover {

    /** All that anybody holds. */
    List<Holding> all(AuthorityId authority);

    /** Takes everything from somebody who leaves and gives each part to whom the takeover names. */
    void carryOut(AuthorityId authority, PersonId from, List<Takeover> takeovers);

    /**
     * Something that one person answers for, alone or with others.
     *
     * @param key names it among what the module holds
     * @param reference such as EH1a
     * @param as reporter or owner
     */
    record Holding(PersonId person, String key, String reference, String title, Role as) {}

    /** @param to empty: nobody in particular takes it over */
    record Takeover(Holding holding, Optional<PersonId> to) {}
}
