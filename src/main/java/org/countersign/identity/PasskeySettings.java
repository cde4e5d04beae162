package org.countersign.identity;

import java.util.Set;
import org.countersign.tenancy.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/** Spring Security's side of passkeys. They belong to the configured address, whatever a request claims. */
@Configuration(proxyBeanMethods = false)
class PasskeySettings {

    @Bean
    static WebAuthnRelyingPartyOperations relyingParty(
            PasskeyUsers users, PasskeyTable passkeys, PublicAddress address) {
        var here = PublicKeyCredentialRpEntity.builder()
                .id(address.address().getHost())
                .name("Countersign")
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(users, passkeys, here, Set.of(origin(address)));
        operations.setCustomizeCreationOptions(options -> options.authenticatorSelection(asSecondFactor()));
        return operations;
    }

    /** A password was given before: a security key without a memory for names or a PIN will do. */
    private static AuthenticatorSelectionCriteria asSecondFactor() {
        return AuthenticatorSelectionCriteria.builder()
                .residentKey(ResidentKeyRequirement.DISCOURAGED)
                .userVerification(UserVerificationRequirement.PREFERRED)
                .build();
    }

    private static String origin(PublicAddress address) {
        String link = address.link("");
        return link.substring(0, link.length() - 1);
    }
}
