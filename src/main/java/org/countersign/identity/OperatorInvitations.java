package org.countersign.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** How an operator who has no password comes to one: by a letter, whose link works once and for seven days. */
@Component
public class OperatorInvitations {

    private static final Duration HOLDS = Duration.ofDays(7);

    private final OperatorTable table;
    private final OperatorLinks links;
    private final PasswordRules rules;
    private final PasswordEncoder encoder;
    private final Clock clock;

    OperatorInvitations(
            OperatorTable table, OperatorLinks links, PasswordRules rules, PasswordEncoder encoder, Clock clock) {
        this.table = table;
        this.links = links;
        this.rules = rules;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** What is to be sent; empty once there is a password. */
    public Optional<InvitationLetter> letter(PersonId operator) {
        Instant expires = clock.instant().plus(HOLDS);
        return table.waiting(operator)
                .map(email ->
                        new InvitationLetter(email, "", "This installation", links.link(operator, expires), expires));
    }

    /** The address that a link is for; empty for one that does not work, whatever the reason. */
    public Optional<String> opened(String token) {
        return links.read(token, clock.instant()).flatMap(table::waiting);
    }

    /** Why a password is not taken, as a sentence; empty if it is, and for a link that does not work. */
    public Optional<String> refusal(String token, String password) {
        return opened(token).flatMap(email -> rules.refusal(password, email));
    }

    /** Sets the first password, if the rules take it. Of many at the same moment one succeeds. */
    public boolean accept(String token, String password) {
        return opened(token)
                        .filter(email -> rules.refusal(password, email).isEmpty())
                        .isPresent()
                && links.read(token, clock.instant())
                        .filter(operator -> table.setFirstPassword(operator, encoder.encode(password)))
                        .isPresent();
    }
}
