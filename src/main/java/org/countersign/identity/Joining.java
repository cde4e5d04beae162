package org.countersign.identity;

import java.util.Optional;
import java.util.function.Function;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;
import org.countersign.tenancy.SharedData;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Accepting an invitation, for whoever holds its link: that is the only thing that counts, never an e-mail address. A
 * link that was not written here, was used, withdrawn, replaced or has expired answers empty, whichever it was.
 */
@Service
@SharedData
public class Joining {

    private final InvitationLinks links;
    private final Tenancy tenancy;
    private final Admission admission;
    private final PasswordRules rules;
    private final AuthorityNames names;
    private final PasswordEncoder encoder;

    Joining(
            InvitationLinks links,
            Tenancy tenancy,
            Admission admission,
            PasswordRules rules,
            AuthorityNames names,
            PasswordEncoder encoder) {
        this.links = links;
        this.tenancy = tenancy;
        this.admission = admission;
        this.rules = rules;
        this.names = names;
        this.encoder = encoder;
    }

    /** Looks at an invitation without using it. */
    public Optional<OpenInvitation> opened(String token) {
        return atTheDoor(token, claim -> admission.opened(claim.authority(), claim.person(), claim.round()));
    }

    /** Why a password is not taken, as a sentence; empty if it is, and for a link that does not work. */
    public Optional<String> refusal(String token, String password) {
        return opened(token).flatMap(invitation -> refusal(invitation, password));
    }

    private Optional<String> refusal(OpenInvitation invitation, String password) {
        return rules.refusal(password, invitation.name(), invitation.email(), names.name(invitation.authority()));
    }

    /**
     * Joins as somebody new, who will sign in with the invitation's address and this password. One that the rules refuse
     * joins nobody.
     */
    public Optional<PersonId> withPassword(String token, String password) {
        if (opened(token)
                .filter(invitation -> refusal(invitation, password).isEmpty())
                .isEmpty()) {
            return Optional.empty();
        }
        String hash = encoder.encode(password);
        return atTheDoor(
                token, claim -> admission.withPassword(claim.authority(), claim.person(), claim.round(), hash));
    }

    /**
     * Joins as somebody new whom the authority's single sign-on vouches for.
     *
     * @param identity keeps issuer and subject for the person, in the same transaction
     */
    public Optional<PersonId> vouchedFor(String token, NewIdentity identity) {
        return atTheDoor(
                token, claim -> admission.vouchedFor(claim.authority(), claim.person(), claim.round(), identity));
    }

    /** Joins with an account that is signed in or was just vouched for; all that waits for the invited goes to it. */
    public Optional<PersonId> withAccount(String token, PersonId account) {
        return atTheDoor(
                token, claim -> admission.withAccount(claim.authority(), claim.person(), claim.round(), account));
    }

    /** Which authority a link leads to, if this installation wrote it; says nothing about whether it still works. */
    public Optional<AuthorityId> authority(String token) {
        return links.read(token).map(InvitationToken::authority);
    }

    private <T> Optional<T> atTheDoor(String token, Function<InvitationToken, Optional<T>> work) {
        return links.read(token).flatMap(claim -> {
            try {
                return tenancy.asSystem(claim.authority(), SystemActor.DOORKEEPER, () -> work.apply(claim));
            } catch (DuplicateKeyException e) {
                return Optional.empty();
            }
        });
    }

    /** Ties somebody's identity at a provider to the person they have become. */
    @FunctionalInterface
    public interface NewIdentity {

        void of(PersonId person);
    }
}
