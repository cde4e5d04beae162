package org.countersign.identity;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.countersign.tenancy.AuthorityNames;
import org.countersign.tenancy.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Puts one password in the place of another, by the rules; kept in the trail, and told to the person. */
@Component
class NewPasswords {

    private final PasswordRules rules;
    private final PasswordEncoder encoder;
    private final AccountTable accounts;
    private final Memberships memberships;
    private final AuthorityNames names;
    private final ResetTable resets;
    private final Witness witness;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NewPasswords(
            PasswordRules rules,
            PasswordEncoder encoder,
            AccountTable accounts,
            Memberships memberships,
            AuthorityNames names,
            ResetTable resets,
            Witness witness,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rules = rules;
        this.encoder = encoder;
        this.accounts = accounts;
        this.memberships = memberships;
        this.names = names;
        this.resets = resets;
        this.witness = witness;
        this.events = events;
        this.clock = clock;
    }

    Optional<String> refusal(PasswordAccount account, String password) {
        Stream<String> authorities = memberships.of(account.id(), Proof.now()).stream()
                .map(membership -> names.name(membership.authority()));
        return rules.refusal(
                password,
                Stream.concat(Stream.of(account.name(), account.email()), authorities)
                        .toArray(String[]::new));
    }

    /** Changes it if, in the same transaction, the claim to do so still holds. */
    boolean change(PasswordAccount account, String password, String how, BooleanSupplier claim) {
        String hash = encoder.encode(password);
        return witness.of(account, "password changed", how, () -> {
            boolean changed = claim.getAsBoolean() && accounts.change(account.id(), hash);
            if (changed) {
                resets.useAll(account.id());
                events.publishEvent(new PasswordChanged(Ids.next(clock), account.id()));
            }
            return changed;
        });
    }
}
