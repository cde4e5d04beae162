package org.countersign.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Where single sign-on begins, for pages that anybody may open: says where it is used, and keeps what somebody means. */
@Component
public class SignOnBeginning {

    private final SignOnTable table;
    private final AuthorityRegistrations registrations;
    private final Joining joining;
    private final AuthorityNames names;
    private final Tenancy tenancy;
    private final Clock clock;

    SignOnBeginning(
            SignOnTable table,
            AuthorityRegistrations registrations,
            Joining joining,
            AuthorityNames names,
            Tenancy tenancy,
            Clock clock) {
        this.table = table;
        this.registrations = registrations;
        this.joining = joining;
        this.names = names;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** The authorities that use it, by name. */
    public List<SignOnOffer> offers() {
        return table.users().stream()
                .map(this::offer)
                .sorted(Comparator.comparing(SignOnOffer::name))
                .toList();
    }

    /** What an authority offers; empty where it is not in use. */
    public Optional<SignOnOffer> offer(String slug) {
        return names.bySlug(slug).flatMap(this::offerOf);
    }

    public Optional<SignOnOffer> offerOf(AuthorityId authority) {
        return registrations.inUse(authority).map(used -> offer(authority));
    }

    /** Whether the provider answers now; asks it if nothing is remembered. */
    public boolean answers(SignOnOffer offer) {
        return registrations.findByRegistrationId(offer.slug()) != null;
    }

    /** An ordinary sign-in: whatever was meant before is forgotten. */
    public void toSignIn(HttpServletRequest request) {
        SignOnIntent.forget(request);
    }

    /** To accept an invitation; false if its link does not work or leads to another authority. */
    public boolean toJoin(HttpServletRequest request, SignOnOffer offer, String token) {
        boolean works = joining.opened(token)
                .filter(invitation -> invitation.authority().equals(offer.authority()))
                .isPresent();
        if (works) {
            SignOnIntent.toJoin(offer.authority(), token, clock.instant()).keepIn(request);
        }
        return works;
    }

    /** To tie an account at the provider to whoever is signed in; false if nobody is. */
    public boolean toConnect(HttpServletRequest request, SignOnOffer offer) {
        var now = SecurityContextHolder.getContext().getAuthentication();
        if (now == null || !(now.getPrincipal() instanceof SignedIn person)) {
            return false;
        }
        SignOnIntent.toConnect(offer.authority(), person.id(), clock.instant()).keepIn(request);
        return true;
    }

    private SignOnOffer offer(AuthorityId authority) {
        boolean required = tenancy.asSystem(authority, SystemActor.DOORKEEPER, table::isRequired);
        return new SignOnOffer(authority, names.name(authority), names.slug(authority), required);
    }
}
