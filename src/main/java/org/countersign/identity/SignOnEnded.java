package org.countersign.identity;

import java.util.Optional;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/** Ends somebody's sessions because their provider says that theirs ended (OpenID Connect Back-Channel Logout 1.0). */
@Component
public class SignOnEnded {

    private final AuthorityRegistrations registrations;
    private final LogoutTokens tokens;
    private final SignOnDoor door;
    private final SessionsOf sessions;
    private final AuthorityNames names;
    private final Tenancy tenancy;

    SignOnEnded(
            AuthorityRegistrations registrations,
            LogoutTokens tokens,
            SignOnDoor door,
            SessionsOf sessions,
            AuthorityNames names,
            Tenancy tenancy) {
        this.registrations = registrations;
        this.tokens = tokens;
        this.door = door;
        this.sessions = sessions;
        this.names = names;
        this.tenancy = tenancy;
    }

    /** Whether the token was believed; nothing is told of whose it was. */
    public boolean end(String slug, String token) {
        ClientRegistration registration = registrations.findByRegistrationId(slug);
        if (registration == null) {
            return false;
        }
        try {
            end(names.bySlug(slug).orElseThrow(), tokens.decoder(registration).decode(token));
            return true;
        } catch (JwtException e) {
            return false;
        }
    }

    private void end(AuthorityId authority, Jwt token) {
        var account = new FederatedId(token.getClaimAsString("iss"), token.getSubject());
        Optional<PersonId> person =
                tenancy.asSystem(authority, SystemActor.DOORKEEPER, () -> door.ended(authority, account));
        person.ifPresent(sessions::endAll);
    }
}
