package org.countersign.identity;

import org.springframework.stereotype.Component;

/** Takes every second factor away from somebody, and whatever they are signed in to. */
@Component
class FactorRemoval {

    private final AuthenticatorApps apps;
    private final PasskeyTable passkeys;
    private final RecoveryCodes codes;
    private final SessionsOf sessions;

    FactorRemoval(AuthenticatorApps apps, PasskeyTable passkeys, RecoveryCodes codes, SessionsOf sessions) {
        this.apps = apps;
        this.passkeys = passkeys;
        this.codes = codes;
        this.sessions = sessions;
    }

    void all(PersonId person) {
        apps.remove(person);
        passkeys.removeAll(person);
        codes.forget(person);
        sessions.endAll(person);
    }
}
