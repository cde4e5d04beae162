package org.countersign.identity;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.SharedData;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A new password by mail, for whoever holds the link. Whether an address is somebody's shows nowhere: the same is done,
 * kept and published for all of them, and only the letter, later and elsewhere, finds that there is nobody to write to.
 */
@Service
@SharedData
public class PasswordResets {

    private final ResetTable table;
    private final ResetLinks links;
    private final Knocks knocks;
    private final AccountTable accounts;
    private final NewPasswords passwords;
    private final SessionsOf sessions;
    private final Device device;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasswordResets(
            ResetTable table,
            ResetLinks links,
            Knocks knocks,
            AccountTable accounts,
            NewPasswords passwords,
            SessionsOf sessions,
            Device device,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.links = links;
        this.knocks = knocks;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.device = device;
        this.events = events;
        this.clock = clock;
    }

    /** Asks for a link to be sent; more than three an hour are not. */
    @Transactional
    public void ask(String email) {
        UUID reset = Ids.next(clock);
        if (table.add(reset, knocks.with(email))) {
            events.publishEvent(new PasswordResetAsked(reset));
        }
    }

    /** Looks at a link without using it. */
    public boolean isOpen(String token) {
        return account(token).isPresent();
    }

    /** Uses the link up for a new password; every session of the person ends, and this browser is one of theirs. */
    public PasswordAnswer reset(String token, String password) {
        Optional<PasswordAccount> account = account(token);
        if (account.isEmpty()) {
            return new PasswordAnswer.DeadLink();
        }
        return passwords
                .refusal(account.get(), password)
                .<PasswordAnswer>map(PasswordAnswer.Refused::new)
                .orElseGet(() -> change(token, account.get(), password));
    }

    private PasswordAnswer change(String token, PasswordAccount account, String password) {
        boolean changed = passwords.change(
                account,
                password,
                "with a link sent by mail",
                () -> links.read(token)
                        .filter(reset -> table.use(reset, account.id()))
                        .isPresent());
        if (!changed) {
            return new PasswordAnswer.DeadLink();
        }
        sessions.endAll(account.id());
        device.remember(knocks.account(account.id()));
        return new PasswordAnswer.Changed();
    }

    private Optional<PasswordAccount> account(String token) {
        return links.read(token).flatMap(table::open).flatMap(open -> accounts.of(open.person()));
    }
}
