package org.countersign.identity;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.countersign.tenancy.SharedData;
import org.springframework.stereotype.Service;

/** What is to be sent to owners of accounts, for the module that sends it; an account belongs to no authority. */
@Service
@SharedData
public class AccountLetters {

    private final ResetTable resets;
    private final ResetLinks links;
    private final AccountTable accounts;
    private final Clock clock;

    AccountLetters(ResetTable resets, ResetLinks links, AccountTable accounts, Clock clock) {
        this.resets = resets;
        this.links = links;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The link for a new password; empty if it is nobody's, was sent, was used or has expired. */
    public Optional<AccountLetter> reset(UUID reset) {
        return resets.open(reset)
                .filter(open -> !open.mailed())
                .flatMap(open -> accounts.of(open.person())
                        .map(account ->
                                new AccountLetter(account.email(), account.name(), links.link(reset), open.expires())));
    }

    /** Keeps that the link left. */
    public void mailed(UUID reset) {
        resets.mailed(reset);
    }

    /** That the password was changed. */
    public Optional<AccountLetter> changed(PersonId person) {
        return accounts.of(person)
                .map(account -> new AccountLetter(account.email(), account.name(), links.start(), clock.instant()));
    }
}
