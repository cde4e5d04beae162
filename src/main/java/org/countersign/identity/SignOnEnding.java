package org.countersign.identity;

import java.util.Optional;
import org.countersign.tenancy.AuthorityNames;
import org.countersign.tenancy.PublicAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Where to go after signing out, so that the provider's session ends too (OpenID Connect RP-Initiated Logout 1.0). */
@Component
public class SignOnEnding {

    private static final Logger LOG = LoggerFactory.getLogger(SignOnEnding.class);

    private final AuthorityRegistrations registrations;
    private final Providers providers;
    private final AuthorityNames names;
    private final PublicAddress address;

    SignOnEnding(
            AuthorityRegistrations registrations, Providers providers, AuthorityNames names, PublicAddress address) {
        this.registrations = registrations;
        this.providers = providers;
        this.names = names;
        this.address = address;
    }

    /** Empty for whoever signed in otherwise, and where the provider's session is not ours to end. */
    public Optional<String> address(Authentication signedOut) {
        return signedOut.getPrincipal() instanceof FederatedAccount account
                ? registrations
                        .inUse(account.authority())
                        .filter(SignOn::endSession)
                        .flatMap(settings -> address(account, settings))
                : Optional.empty();
    }

    private Optional<String> address(FederatedAccount account, SignOn settings) {
        try {
            return providers
                    .of(settings.issuer())
                    .endSession()
                    .map(end -> UriComponentsBuilder.fromUri(end)
                            .queryParam("id_token_hint", account.idToken().getTokenValue())
                            .queryParam("client_id", "{client}")
                            .queryParam("post_logout_redirect_uri", "{back}")
                            .encode()
                            .buildAndExpand(
                                    settings.clientId(),
                                    SignOnAddresses.of(address, names.slug(account.authority()))
                                            .signedOut())
                            .toUriString());
        } catch (ProviderProblem problem) {
            LOG.warn(
                    "The provider of authority {} keeps its session: {}",
                    account.authority(),
                    problem.reason().code());
            return Optional.empty();
        }
    }
}
