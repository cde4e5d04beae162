package org.countersign.identity;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.countersign.tenancy.SharedData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Making and using passkeys. What a browser sends is checked by Spring Security; any fault in it is one refusal. */
@Service
public class Passkeys {

    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);

    /** Browsers leave out of "credProps" what an authenticator does not say; that is no reason to refuse its passkey. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new WebauthnJacksonModule())
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final WebAuthnRelyingPartyOperations operations;
    private final OwnAccount account;
    private final RecoveryCodes codes;
    private final Witness witness;

    Passkeys(WebAuthnRelyingPartyOperations operations, OwnAccount account, RecoveryCodes codes, Witness witness) {
        this.operations = operations;
        this.account = account;
        this.codes = codes;
        this.witness = witness;
    }

    /** What to ask a browser that shall make one. */
    @SharedData
    @PreAuthorize("@account.isFresh()")
    public PasskeyCreation creation() {
        var options = operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(byId(account.person())));
        return new PasskeyCreation(options, JSON.writeValueAsString(options));
    }

    /** Keeps the passkey that a browser made, under the name its owner gave it. */
    @SharedData
    @PreAuthorize("@account.isFresh()")
    public FactorAdded add(PasskeyCreation asked, String answer, String label) {
        SignedIn person = account.person();
        boolean added = witness.of(
                person,
                "second factor added",
                "passkey " + label,
                () -> refusing(() -> {
                    operations.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            asked.options(), new RelyingPartyPublicKey(attested(answer), label)));
                    return true;
                }));
        boolean codesNeeded = added && codes.left(person.id()) == 0;
        return new FactorAdded(added, codesNeeded ? codes.renew(person.id()) : List.of());
    }

    /** What to ask a browser that shall use one. */
    @SharedData
    @PreAuthorize("@account.isSomebody()")
    public PasskeyRequest request() {
        var options = operations.createCredentialRequestOptions(
                new ImmutablePublicKeyCredentialRequestOptionsRequest(byId(account.person())));
        return new PasskeyRequest(options, JSON.writeValueAsString(options));
    }

    /** Whether the answer proves a passkey of whoever acts; somebody else's is as wrong as none. */
    @SharedData
    @PreAuthorize("@account.isSomebody()")
    public boolean use(PasskeyRequest asked, String answer) {
        SignedIn person = account.person();
        boolean right = witness.of(
                person,
                "second factor used",
                "passkey",
                () -> refusing(() -> operations
                        .authenticate(new RelyingPartyAuthenticationRequest(asked.options(), asserted(answer)))
                        .getId()
                        .equals(PasskeyTable.user(person.id()))));
        if (!right) {
            witness.of(person, "second factor refused", "passkey");
        }
        return right;
    }

    private static boolean refusing(BooleanSupplier check) {
        try {
            return check.getAsBoolean();
        } catch (RuntimeException fault) {
            LOG.info("A passkey was refused: {}", fault.getClass().getSimpleName());
            return false;
        }
    }

    private static PublicKeyCredential<AuthenticatorAttestationResponse> attested(String answer) {
        return JSON.readValue(answer, new TypeReference<>() {});
    }

    private static PublicKeyCredential<AuthenticatorAssertionResponse> asserted(String answer) {
        return JSON.readValue(answer, new TypeReference<>() {});
    }

    private static Authentication byId(SignedIn person) {
        return UsernamePasswordAuthenticationToken.authenticated(
                person.id().value().toString(), null, List.of());
    }
}
