package org.countersign.identity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invitations that a sheet suggests: names it states that belong to nobody here. */
@Service
public class Proposals {

    private final SheetNames names;
    private final Roster roster;
    private final Invitations invitations;

    Proposals(SheetNames names, Roster roster, Invitations invitations) {
        this.names = names;
        this.roster = roster;
        this.invitations = invitations;
    }

    /** Names of the sheet that nobody here has or had. */
    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public List<SheetNames.SheetName> unknown(AuthorityId authority) {
        Set<String> known =
                roster.all().stream().map(colleague -> folded(colleague.name())).collect(Collectors.toSet());
        return names.all(authority).stream()
                .filter(name -> !known.contains(folded(name.name())))
                .toList();
    }

    /** Invites somebody whom the sheet names, and gives them what it names them for and nobody holds. */
    @PreAuthorize("@access.may(#authority, 'ADMINISTER')")
    @Transactional
    public PersonId invite(AuthorityId authority, NewInvitation invited) {
        PersonId person = invitations.invite(authority, invited);
        names.assign(authority, invited.name(), person);
        return person;
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.UK);
    }
}
