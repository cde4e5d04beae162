package org.countersign.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.countersign.tenancy.Actor;
import org.countersign.tenancy.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * How whoever runs the installation helps somebody whom no single authority may help: setting {@code
 * countersign.remove-second-factors} names a day and addresses. On that day a start removes their second factors, keeps
 * it in the trail of each of their authorities and tells them; on any other day the setting does nothing.
 */
@Component
class FactorsRemovedAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FactorsRemovedAtStart.class);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Actor OPERATOR = new Actor(null, "Settings of the installation (operator)");

    private final Wanted wanted;
    private final AccountTable accounts;
    private final Enrolment enrolment;
    private final FactorRemoval removal;
    private final Witness witness;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FactorsRemovedAtStart(
            Wanted wanted,
            AccountTable accounts,
            Enrolment enrolment,
            FactorRemoval removal,
            Witness witness,
            ApplicationEventPublisher events,
            Clock clock) {
        this.wanted = wanted;
        this.accounts = accounts;
        this.enrolment = enrolment;
        this.removal = removal;
        this.witness = witness;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        wanted.on(today).forEach(this::remove);
    }

    void remove(String address) {
        accounts.named(address)
                .filter(account -> enrolment.isEnrolled(account.id()))
                .ifPresentOrElse(
                        this::remove,
                        () -> LOG.warn("An address of countersign.remove-second-factors has no"
                                + " account with a password and a second factor: nothing was removed."));
    }

    private void remove(PasswordAccount account) {
        witness.by(OPERATOR, account, "second factor removed", "all factors and recovery codes", () -> {
            removal.all(account.id());
            events.publishEvent(new SecondFactorsRemoved(Ids.next(clock), account.id()));
            return true;
        });
        LOG.warn(
                "The second factors of person {} were removed, as the settings ask.",
                account.id().value());
    }

    /** @param removeSecondFactors such as {@code 2026-11-28 somebody@example.org}: a day, then addresses */
    @ConfigurationProperties("countersign")
    record Wanted(@DefaultValue("") String removeSecondFactors) {

        List<String> on(LocalDate day) {
            List<String> words = Arrays.asList(removeSecondFactors.strip().split("[\\s,]+"));
            return words.getFirst().equals(day.toString()) ? words.subList(1, words.size()) : List.of();
        }
    }
}
