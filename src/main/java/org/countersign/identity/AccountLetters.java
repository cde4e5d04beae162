package org.countersign.identity;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.countersign.tenancy.PublicAddress;
import org.countersign.tenancy.SharedData;
import org.springframework.stereotype.Service;

/** What is to be sent to owners of accounts, for the module that sends it; an account belongs to no authority. */
@Service
@SharedData
public class AccountLetters {

    private final ResetTable resets;
    private final ResetLinks links;
    private final AccountTable accounts;
    private final SignOnInstead signOn;
    private final PublicAddress address;
    private final Clock clock;

    AccountLetters(
            ResetTable resets,
            ResetLinks links,
            AccountTable accounts,
            SignOnInstead signOn,
            PublicAddress address,
            Clock clock) {
        this.resets = resets;
        this.links = links;
        this.accounts = accounts;
        this.signOn = signOn;
        this.address = address;
        this.clock = clock;
    }

    /**
     * The link for a new password; empty if it is nobody's, was sent, was used or has expired, or if a password would
     * open nothing.
     */
    public Optional<AccountLetter> reset(UUID reset) {
        return waiting(reset)
                .filter(open -> signOn.of(open.person()).isEmpty())
                .flatMap(open -> accounts.of(open.person())
                        .map(account ->
                                new AccountLetter(account.email(), account.name(), links.link(reset), open.expires())));
    }

    /** Where whoever asked for a link signs in instead, because a password would open nothing; otherwise empty. */
    public Optional<SignOnLetter> signOnInstead(UUID reset) {
        return waiting(reset).flatMap(open -> signOn.of(open.person()));
    }

    private Optional<ResetTable.Open> waiting(UUID reset) {
        return resets.open(reset).filter(open -> !open.mailed());
    }

    /** Keeps that the letter left. */
    public void mailed(UUID reset) {
        resets.mailed(reset);
    }

    /** That whoever runs the installation removed their second factors. */
    public Optional<AccountLetter> factorsRemoved(PersonId person) {
        return accounts.withOrWithoutPassword(person)
                .map(account -> new AccountLetter(
                        account.email(), account.name(), address.link("second-factor/set-up"), clock.instant()));
    }

    /** That the password was changed. */
    public Optional<AccountLetter> changed(PersonId person) {
        return accounts.of(person)
                .map(account -> new AccountLetter(account.email(), account.name(), links.start(), clock.instant()));
    }
}
