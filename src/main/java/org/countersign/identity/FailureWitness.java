package org.countersign.identity;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Keeps failures in the trail of the account's authorities, beside the request: written before the answer, it would take
 * longer for accounts that exist, and tell them from others. Throttling keeps the number small.
 */
@Component
class FailureWitness implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(FailureWitness.class);

    private final ExecutorService later = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("sign-in-failures").factory());
    private final AccountTable accounts;
    private final Witness witness;

    FailureWitness(AccountTable accounts, Witness witness) {
        this.accounts = accounts;
        this.witness = witness;
    }

    /** Both for accounts that exist and for those that do not something is handed over. */
    void keep(Optional<PersonId> person, String address) {
        try {
            later.execute(() -> person.flatMap(accounts::of)
                    .ifPresentOrElse(
                            account -> write(account, address),
                            () -> LOG.warn("A sign-in failed: no account with a password, from {}", address)));
        } catch (RejectedExecutionException e) {
            LOG.warn("A failed sign-in was not kept: the application ends.");
        }
    }

    private void write(PasswordAccount account, String address) {
        try {
            witness.of(account, "sign-in failed", "wrong password, from " + address);
        } catch (RuntimeException e) {
            LOG.error("A failed sign-in of person {} was not kept", account.id().value(), e);
        }
    }

    @Override
    public void destroy() {
        later.close();
    }
}
