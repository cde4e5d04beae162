package org.countersign.identity;

import java.util.ArrayList;
import java.util.List;
import org.countersign.tenancy.SharedData;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The second factors of whoever acts: changed only within minutes of proving who they are. */
@Service
public class OwnFactors {

    private final AuthenticatorApps apps;
    private final PasskeyTable passkeys;
    private final RecoveryCodes codes;
    private final OwnAccount account;
    private final Witness witness;

    OwnFactors(
            AuthenticatorApps apps, PasskeyTable passkeys, RecoveryCodes codes, OwnAccount account, Witness witness) {
        this.apps = apps;
        this.passkeys = passkeys;
        this.codes = codes;
        this.account = account;
        this.witness = witness;
    }

    @SharedData
    @PreAuthorize("@account.isOpen()")
    public OwnFactorList mine() {
        PersonId person = account.person().id();
        return new OwnFactorList(apps.addedAt(person), passkeys.of(person), codes.left(person));
    }

    /** Whether they may change anything now; otherwise they prove themselves again first. */
    @SharedData
    @PreAuthorize("@account.isOpen()")
    public boolean mayChange() {
        return account.isFresh();
    }

    /** A secret for an app, kept by nobody until its first code is right. */
    @SharedData
    @PreAuthorize("@account.isFresh()")
    public AuthenticatorSecret newSecret() {
        return AuthenticatorSecret.random();
    }

    /** Adds an app that shows the right code; another one that they had is replaced. */
    @SharedData
    @PreAuthorize("@account.isFresh()")
    public FactorAdded addApp(AuthenticatorSecret secret, String code) {
        SignedIn person = account.person();
        boolean added = witness.of(
                person,
                "second factor added",
                "authenticator app",
                () -> apps.add(person.id(), secret, code.replace(" ", "")));
        if (!added) {
            return FactorAdded.NOT;
        }
        return new FactorAdded(true, codes.left(person.id()) == 0 ? codes.renew(person.id()) : List.of());
    }

    /** Ten new recovery codes, to be shown this once. */
    @SharedData
    @PreAuthorize("@account.isFresh()")
    public List<String> renewCodes() {
        SignedIn person = account.person();
        List<String> renewed = new ArrayList<>();
        witness.of(person, "recovery codes made", "", () -> renewed.addAll(codes.renew(person.id())));
        return List.copyOf(renewed);
    }

    @SharedData
    @PreAuthorize("@account.isFresh()")
    public void removeApp() {
        SignedIn person = account.person();
        witness.of(person, "second factor removed", "authenticator app", () -> {
            apps.remove(person.id());
            return forgetCodesOfNothing(person.id());
        });
    }

    /** False if it is not theirs. */
    @SharedData
    @PreAuthorize("@account.isFresh()")
    public boolean removePasskey(PasskeyId passkey) {
        SignedIn person = account.person();
        return witness.of(
                person,
                "second factor removed",
                "passkey",
                () -> passkeys.remove(person.id(), passkey) && forgetCodesOfNothing(person.id()));
    }

    /** Codes stand in for a factor; without one there is nothing to recover. */
    private boolean forgetCodesOfNothing(PersonId person) {
        if (apps.addedAt(person).isEmpty() && passkeys.of(person).isEmpty()) {
            codes.forget(person);
        }
        return true;
    }
}
