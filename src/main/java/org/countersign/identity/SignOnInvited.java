package org.countersign.identity;

import java.util.Optional;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** Lets the invited join by way of their authority's provider. */
@Component
class SignOnInvited {

    private final Joining joining;
    private final FederatedIdentities identities;

    SignOnInvited(Joining joining, FederatedIdentities identities) {
        this.joining = joining;
        this.identities = identities;
    }

    /**
     * Uses the invitation for the account at the provider. Whose account that is decides who joins: the person it is
     * joined to already, else whoever is signed in, else somebody new; never whoever has the invitation's address.
     *
     * @param signedIn whoever is signed in in this browser
     */
    void join(AuthorityId authority, FederatedId account, String token, Optional<PersonId> signedIn) {
        Optional<PersonId> known = identities.personOf(account);
        if (known.isPresent() && signedIn.isPresent() && !known.equals(signedIn)) {
            throw rejected(SignOnRefusal.SIGNED_IN_AS_OTHER);
        }
        Optional<PersonId> person = known.or(() -> signedIn);
        joined(account, token, person).orElseThrow(() -> rejected(SignOnRefusal.INVITATION_OVER));
    }

    private Optional<PersonId> joined(FederatedId account, String token, Optional<PersonId> person) {
        if (person.isPresent()) {
            Optional<PersonId> joined = joining.withAccount(token, person.get());
            joined.ifPresent(somebody -> tie(account, somebody));
            return joined;
        }
        if (joining.opened(token).filter(OpenInvitation::hasAccount).isPresent()) {
            throw rejected(SignOnRefusal.HAS_ACCOUNT);
        }
        return joining.vouchedFor(token, somebody -> tie(account, somebody));
    }

    /** Two invitations may be opened with one account at the same moment: the account stays with the first. */
    private void tie(FederatedId account, PersonId person) {
        if (!identities.join(account, person).equals(person)) {
            throw rejected(SignOnRefusal.OTHER_PERSON);
        }
    }

    private static SignOnRejected rejected(SignOnRefusal because) {
        return new SignOnRejected(because, "");
    }
}
