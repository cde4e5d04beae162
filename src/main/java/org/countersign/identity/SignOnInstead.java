package org.countersign.identity;

import java.util.List;
import java.util.Optional;
import org.countersign.tenancy.PublicAddress;
import org.springframework.stereotype.Component;

/** Knows for whom a password opens nothing: whoever has none, and whose authorities all require single sign-on. */
@Component
class SignOnInstead {

    private final AccountTable accounts;
    private final Memberships memberships;
    private final SignOnBeginning signOn;
    private final PublicAddress address;

    SignOnInstead(AccountTable accounts, Memberships memberships, SignOnBeginning signOn, PublicAddress address) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.signOn = signOn;
        this.address = address;
    }

    /** Where they sign in instead; empty for those whom a new password helps, and where there is no such place. */
    Optional<SignOnLetter> of(PersonId person) {
        List<Membership> all = memberships.of(person, Proof.now());
        return accounts.withOrWithoutPassword(person)
                .filter(account -> account.hash() == null || opensNothing(person, all))
                .map(account -> new SignOnLetter(account.email(), account.name(), places(all)))
                .filter(letter -> !letter.places().isEmpty());
    }

    private boolean opensNothing(PersonId person, List<Membership> all) {
        return all.stream()
                        .allMatch(membership -> membership
                                .obstacle()
                                .filter(Obstacle.SINGLE_SIGN_ON::equals)
                                .isPresent())
                && !memberships.isOperator(person);
    }

    private List<SignOnLetter.Place> places(List<Membership> all) {
        return all.stream()
                .flatMap(membership -> signOn.offerOf(membership.authority()).stream())
                .map(offer -> new SignOnLetter.Place(offer.name(), address.link("single-sign-on/" + offer.slug())))
                .toList();
    }
}
