package org.countersign.demonstration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.countersign.commentary.State;
import org.countersign.identity.EmailAddress;
import org.countersign.identity.Invitations;
import org.countersign.identity.NewInvitation;
import org.countersign.identity.NewPerson;
import org.countersign.identity.People;
import org.countersign.identity.PersonId;
import org.countersign.identity.Role;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.Responsibility;
import org.countersign.tenancy.AuthorityId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * People beside the cast: a director of both authorities with a role of their own in each; somebody invited; and somebody
 * an import found, who reports two indicators and has no sign-in yet.
 */
@Component
@Profile("demo")
class SamplePeople {

    private static final int FEW = 2;

    private final People people;
    private final Invitations invitations;
    private final Catalogue catalogue;

    SamplePeople(People people, Invitations invitations, Catalogue catalogue) {
        this.people = people;
        this.invitations = invitations;
        this.catalogue = catalogue;
    }

    void gather(AuthorityId authority, Cast cast) {
        PersonId director = people.admit(authority, cast.director());
        if (cast.director().roles().contains(Role.OWNER)) {
            alsoHolds(authority, director, Responsibility.OWNER);
        }
        confirming(authority);
        PersonId found = people.admit(authority, NewPerson.withoutSignIn("Locality Analyst", Set.of(Role.REPORTER)));
        alsoHolds(authority, found, Responsibility.REPORTER);
        invitations.invite(
                authority,
                new NewInvitation(
                        "Service Manager", new EmailAddress(cast.email("Service Manager")), Set.of(Role.OWNER)));
    }

    /** A wording can only wait where somebody else owns the indicator too. */
    private void confirming(AuthorityId authority) {
        List<IndicatorDetails> all = catalogue.all(authority);
        List<PersonId> others = all.stream()
                .filter(indicator -> SampleWords.thisMonth(indicator).ending() == State.NOT_REQUIRED)
                .flatMap(indicator -> indicator.owners().stream())
                .toList();
        all.stream()
                .filter(indicator -> SampleWords.thisMonth(indicator).ending() == State.WAITING)
                .forEach(indicator ->
                        others.forEach(person -> assign(authority, indicator, person, Responsibility.OWNER)));
    }

    /** Beside those who hold the first few indicators already. */
    private void alsoHolds(AuthorityId authority, PersonId person, Responsibility kind) {
        catalogue.all(authority).stream().limit(FEW).forEach(indicator -> assign(authority, indicator, person, kind));
    }

    private void assign(AuthorityId authority, IndicatorDetails indicator, PersonId person, Responsibility kind) {
        catalogue.assign(authority, indicator.id(), kind, with(person, indicator, kind));
    }

    private static Set<PersonId> with(PersonId person, IndicatorDetails indicator, Responsibility kind) {
        Set<PersonId> all = new HashSet<>(indicator.people(kind));
        all.add(person);
        return all;
    }
}
