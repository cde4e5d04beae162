package org.countersign.identity;

import java.util.Optional;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;
import org.countersign.tenancy.PublicAddress;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;

/**
 * One registration for each authority that uses single sign-on, under its word in the URL, made anew from its settings at
 * each request: there is no issuer but the one its administrators named.
 */
@Component
class AuthorityRegistrations implements ClientRegistrationRepository {

    private final SignOnTable table;
    private final Providers providers;
    private final AuthorityNames names;
    private final Tenancy tenancy;
    private final PublicAddress address;

    AuthorityRegistrations(
            SignOnTable table, Providers providers, AuthorityNames names, Tenancy tenancy, PublicAddress address) {
        this.table = table;
        this.providers = providers;
        this.names = names;
        this.tenancy = tenancy;
        this.address = address;
    }

    /** Null, as its users expect, where nobody uses single sign-on under that word or the provider does not answer. */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String slug) {
        try {
            return names.bySlug(slug)
                    .flatMap(authority -> registration(slug, authority))
                    .orElse(null);
        } catch (ProviderProblem problem) {
            return null;
        }
    }

    /** The issuer in use; empty where there is no single sign-on. */
    Optional<SignOn> inUse(AuthorityId authority) {
        return tenancy.asSystem(authority, SystemActor.DOORKEEPER, table::settings)
                .filter(SignOn::inUse);
    }

    private Optional<ClientRegistration> registration(String slug, AuthorityId authority) {
        return inUse(authority).map(settings -> registration(slug, settings, secret(authority)));
    }

    private String secret(AuthorityId authority) {
        return tenancy.asSystem(authority, SystemActor.DOORKEEPER, () -> table.secret(authority))
                .orElseThrow(() -> new IllegalStateException("Single sign-on in use without a secret"));
    }

    private ClientRegistration registration(String slug, SignOn settings, String secret) {
        ProviderMetadata provider = providers.of(settings.issuer());
        return ClientRegistration.withRegistrationId(slug)
                .clientId(settings.clientId())
                .clientSecret(secret)
                .clientAuthenticationMethod(
                        provider.basic()
                                ? ClientAuthenticationMethod.CLIENT_SECRET_BASIC
                                : ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(SignOnAddresses.of(address, slug).redirect())
                .scope(OidcScopes.OPENID)
                .issuerUri(provider.issuer())
                .authorizationUri(provider.authorization().toString())
                .tokenUri(provider.token().toString())
                .jwkSetUri(provider.keys().toString())
                .userNameAttributeName("sub")
                .build();
    }
}
