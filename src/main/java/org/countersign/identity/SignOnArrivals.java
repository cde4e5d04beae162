package org.countersign.identity;

import java.time.Clock;
import java.util.Optional;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whom a provider vouched for, once its token has been believed: does what they left for, then lets them in. */
@Component
class SignOnArrivals implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final SignOnDoor door;
    private final SignOnInvited invited;
    private final AuthorityRegistrations registrations;
    private final AuthorityNames names;
    private final Tenancy tenancy;
    private final Clock clock;

    SignOnArrivals(
            SignOnDoor door,
            SignOnInvited invited,
            AuthorityRegistrations registrations,
            AuthorityNames names,
            Tenancy tenancy,
            Clock clock) {
        this.door = door;
        this.invited = invited;
        this.registrations = registrations;
        this.names = names;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var registration = request.getClientRegistration();
        AuthorityId authority = names.bySlug(registration.getRegistrationId()).orElseThrow();
        OidcIdToken token = request.getIdToken();
        FederatedId account = account(registration.getProviderDetails().getIssuerUri(), token.getSubject());
        intent(authority).ifPresent(intent -> fulfilOrSay(authority, account, intent));
        return entered(authority, account, token);
    }

    private static FederatedId account(String issuer, String subject) {
        try {
            return new FederatedId(issuer, subject);
        } catch (IllegalArgumentException e) {
            throw new SignOnRejected(SignOnRefusal.NOT_PROVEN, "");
        }
    }

    /** What was not done is in the trail, as every refusal of somebody for whom the provider vouched. */
    private void fulfilOrSay(AuthorityId authority, FederatedId account, SignOnIntent intent) {
        try {
            fulfil(authority, account, intent);
        } catch (SignOnRejected rejected) {
            SignOnEntry.Refused kept = tenancy.asSystem(
                    authority, SystemActor.DOORKEEPER, () -> door.refuse(authority, account, rejected.because()));
            throw new SignOnRejected(kept.because(), kept.reference());
        }
    }

    private void fulfil(AuthorityId authority, FederatedId account, SignOnIntent intent) {
        if (intent.invitation() != null) {
            invited.join(authority, account, intent.invitation(), signedIn().map(SignedIn::id));
        } else if (intent.person() != null) {
            connect(authority, account, intent.person());
        }
    }

    /** Only for whoever is still signed in as the one who asked. */
    private void connect(AuthorityId authority, FederatedId account, PersonId person) {
        if (!signedIn().map(SignedIn::id).equals(Optional.of(person))) {
            throw new SignOnRejected(SignOnRefusal.NOT_BEGUN, "");
        }
        if (!tenancy.asSystem(authority, SystemActor.DOORKEEPER, () -> door.connect(authority, account, person))) {
            throw new SignOnRejected(SignOnRefusal.OTHER_PERSON, "");
        }
    }

    private OidcUser entered(AuthorityId authority, FederatedId account, OidcIdToken token) {
        return switch (enter(authority, account, groups(authority, token))) {
            case SignOnEntry.Entered in
            when signedIn().stream().allMatch(now -> now.id().equals(in.person())) ->
                new FederatedAccount(in.person(), in.name(), authority, token);
            case SignOnEntry.Entered in -> throw new SignOnRejected(SignOnRefusal.SIGNED_IN_AS_OTHER, "");
            case SignOnEntry.Refused out -> throw new SignOnRejected(out.because(), out.reference());
        };
    }

    private SignOnEntry enter(AuthorityId authority, FederatedId account, GroupClaim groups) {
        return tenancy.asSystem(authority, SystemActor.DOORKEEPER, () -> door.enter(authority, account, groups));
    }

    private GroupClaim groups(AuthorityId authority, OidcIdToken token) {
        SignOn settings = registrations.inUse(authority).orElse(SignOn.NOT_SET_UP);
        return GroupClaim.of(token.getClaims(), settings.groupsClaim());
    }

    private Optional<SignOnIntent> intent(AuthorityId authority) {
        return RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes attributes
                ? SignOnIntent.take(attributes.getRequest(), authority, clock.instant())
                : Optional.empty();
    }

    private static Optional<SignedIn> signedIn() {
        var now = SecurityContextHolder.getContext().getAuthentication();
        return now != null && now.getPrincipal() instanceof SignedIn person ? Optional.of(person) : Optional.empty();
    }
}
