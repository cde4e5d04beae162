package org.countersign.identity;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Makes the accounts that run a demonstration; elsewhere there is nothing to make. */
@Component
class DemonstrationOperators implements ApplicationRunner {

    private final ObjectProvider<DemonstrationAccounts> demonstration;
    private final OperatorTable operators;

    DemonstrationOperators(ObjectProvider<DemonstrationAccounts> demonstration, OperatorTable operators) {
        this.demonstration = demonstration;
        this.operators = operators;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        demonstration.stream()
                .flatMap(accounts -> accounts.operators().stream())
                .filter(account -> !operators.has(account.email()))
                .forEach(account -> operators.appoint(account.name(), account.email(), account.password()));
    }
}
