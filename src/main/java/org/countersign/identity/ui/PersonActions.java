package org.countersign.identity.ui;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.countersign.identity.Colleague;
import org.countersign.identity.Departure;
import org.countersign.identity.EmailAddress;
import org.countersign.identity.PeopleChange;
import org.countersign.identity.ResetAnswer;
import org.countersign.identity.Role;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.OwnDialog;

/**
 * Carries out what is chosen about one person and says what became of it.
 *
 * @param page is shown again after each act
 */
record PersonActions(PeopleReading reading, AuthorityId authority, Staff staff, Page page)
        implements PersonDialog.Actions {

    @Override
    public void invite(Colleague person, EmailAddress address) {
        told(
                reading.inviteAgain(authority, person, address),
                person.name() + " is invited. Earlier links no longer work.");
    }

    @Override
    public void withdraw(Colleague person) {
        told(
                reading.withdraw(authority, person),
                "The invitation of " + person.name() + " is withdrawn. Its link no longer works.");
    }

    @Override
    public void changeRoles(Colleague person, Set<Role> kept, Set<Role> lost) {
        Consumer<List<Departure.Successor>> act = successors -> done(
                reading.changeRoles(authority, new Departure(person.id(), person.version(), kept, successors)),
                person.name() + " is now " + Role.words(kept) + ".");
        if (staff.of(person, lost).isEmpty()) {
            act.accept(List.of());
        } else {
            new HandoverDialog(staff, person, lost, HandoverDialog.Words.changing(person), act).open();
        }
    }

    @Override
    public void deactivate(Colleague person) {
        var words = HandoverDialog.Words.deactivating(person, staff.of(person).size());
        new HandoverDialog(
                        staff,
                        person,
                        person.roles(),
                        words,
                        successors -> done(
                                reading.deactivate(
                                        authority, new Departure(person.id(), person.version(), Set.of(), successors)),
                                person.name() + " is deactivated."))
                .open();
    }

    @Override
    public void reactivate(Colleague person) {
        done(reading.reactivate(authority, person), person.name() + " may come in again.");
    }

    @Override
    public boolean hasSecondFactor(Colleague person) {
        return reading.hasSecondFactor(authority, person);
    }

    @Override
    public void removeSecondFactor(Colleague person) {
        FactorWords words = FactorWords.of(person);
        OwnDialog.confirm(words.title(), words.text(), words.verb(), () -> {
                    ResetAnswer answer = reading.resetSecondFactor(authority, person);
                    if (answer == ResetAnswer.DONE) {
                        page.done(words.done());
                    } else {
                        page.refused(words.refused(answer));
                    }
                })
                .open();
    }

    @Override
    public void signOut(Colleague person) {
        done(reading.signOut(authority, person), person.name() + " is signed out everywhere.");
    }

    private void done(Supplier<PeopleChange> change, String words) {
        PeopleChange became = change.get();
        if (became == PeopleChange.DONE) {
            page.done(words);
        } else {
            page.refused(became.words());
        }
    }

    private void told(boolean done, String words) {
        done(() -> done ? PeopleChange.DONE : PeopleChange.OVERTAKEN, words);
    }

    /** Shows what stands now, and what was done or why it was not. */
    interface Page {

        void done(String words);

        void refused(String words);
    }
}
