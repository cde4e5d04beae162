package org.countersign.identity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.Actor;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.FeedAuthentication;
import org.countersign.tenancy.Right;
import org.countersign.tenancy.Scope;
import org.countersign.tenancy.Suspension;
import org.countersign.tenancy.SystemAuthentication;
import org.countersign.tenancy.Tenancy;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Rights as the roles give them; asked once per scope and person. */
@Component("access")
class RoleAccess implements Access {

    private final Memberships memberships;
    private final OperatorSettings operators;

    RoleAccess(Memberships memberships, OperatorSettings operators) {
        this.memberships = memberships;
        this.operators = operators;
    }

    @Override
    public boolean may(AuthorityId authority, Right right) {
        return switch (authentication()) {
            case SystemAuthentication system -> system.may(authority, right) && !isHalted(authority, right);
            case FeedAuthentication feed -> feed.may(authority, right) && !isHalted(authority, right);
            case Authentication person when right == Right.OPERATE -> operates(person);
            case Authentication person -> rightsOf(person, authority).contains(right);
        };
    }

    @Override
    public Set<Right> rights(AuthorityId authority) {
        return EnumSet.complementOf(EnumSet.of(Right.OPERATE)).stream()
                .filter(right -> may(authority, right))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Actor current() {
        return switch (authentication()) {
            case SystemAuthentication system -> system.asActor();
            case FeedAuthentication feed -> feed.asActor();
            case Authentication other
            when other.getPrincipal() instanceof SignedIn person ->
                new Actor(person.id().value(), person.name());
            default -> throw nobody();
        };
    }

    @Override
    public boolean operates() {
        return operates(authentication());
    }

    @Override
    public Optional<Suspension> suspension(AuthorityId authority) {
        return once(authority, Suspension.class, () -> memberships.suspension(authority));
    }

    /** The system's own actors and feeds write nothing for a suspended authority either. */
    private boolean isHalted(AuthorityId authority, Right right) {
        return !right.lastsWhileSuspended() && suspension(authority).isPresent();
    }

    private boolean operates(Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedIn person
                && person.through().isEmpty()
                && (!operators.secondFactor() || Proof.of(authentication).secondFactor())
                && memberships.operates(person.id(), Proof.of(authentication));
    }

    private Set<Right> rightsOf(Authentication authentication, AuthorityId authority) {
        if (!(authentication.getPrincipal() instanceof SignedIn person)) {
            return Set.of();
        }
        return once(
                authority, person.id(), () -> memberships.rightsOf(person.id(), Proof.of(authentication), authority));
    }

    private static <T> T once(AuthorityId authority, Object key, Supplier<T> asked) {
        return Scope.current()
                .filter(open -> open.authority().equals(authority))
                .map(open -> open.remember(key, asked))
                .orElseGet(asked);
    }

    private static Authentication authentication() {
        return Tenancy.acting().orElseGet(RoleAccess::signedIn);
    }

    private static Authentication signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            throw nobody();
        }
        return authentication;
    }

    private static AuthenticationCredentialsNotFoundException nobody() {
        return new AuthenticationCredentialsNotFoundException("Nobody is signed in.");
    }
}
