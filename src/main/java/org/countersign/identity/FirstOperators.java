package org.countersign.identity;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets the addresses of setting {@code countersign.operators} run the installation. Such an account has no password: a letter
 * leads to its first one, sent at each start until there is one. An operator has no rights before a second factor was used.
 */
@Component
class FirstOperators implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstOperators.class);

    private final Addresses addresses;
    private final OperatorTable operators;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    FirstOperators(
            Addresses addresses,
            OperatorTable operators,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.addresses = addresses;
        this.operators = operators;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        addresses.operators().stream()
                .map(EmailAddress::new)
                .map(EmailAddress::value)
                .forEach(address -> transaction.executeWithoutResult(status -> appoint(address)));
    }

    private void appoint(String address) {
        PersonId operator = operators.appoint(address.substring(0, address.indexOf('@')), address, null);
        if (operators.waiting(operator).isPresent()) {
            events.publishEvent(new OperatorInvited(UUID.randomUUID(), operator));
            LOG.info("Account {} is invited to run the installation.", operator.value());
        }
    }

    /** @param operators e-mail addresses, in the environment COUNTERSIGN_OPERATORS with commas between them */
    @ConfigurationProperties("countersign")
    record Addresses(@DefaultValue List<String> operators) {}
}
