package org.countersign.identity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.audit.AuditTrail;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;
import org.countersign.tenancy.PublicAddress;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Setting up an authority's single sign-on. Each act answers why it was not done; nothing means that it was. */
@Service
@PreAuthorize("@access.may(#authority, 'ADMINISTER')")
public class SingleSignOn {

    private final SignOnTable table;
    private final Providers providers;
    private final AuditTrail audit;
    private final AuthorityNames names;
    private final PublicAddress address;

    SingleSignOn(
            SignOnTable table, Providers providers, AuditTrail audit, AuthorityNames names, PublicAddress address) {
        this.table = table;
        this.providers = providers;
        this.audit = audit;
        this.names = names;
        this.address = address;
    }

    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public SignOn settings(AuthorityId authority) {
        return table.settings().orElse(SignOn.NOT_SET_UP);
    }

    /** What the provider must know: where it sends people back to, and where they are after signing out. */
    public SignOnAddresses addresses(AuthorityId authority) {
        return SignOnAddresses.of(address, names.slug(authority));
    }

    @Transactional
    public Optional<SignOnReason> change(AuthorityId authority, SignOnChange change) {
        SignOn before = table.settings().orElse(SignOn.NOT_SET_UP);
        Optional<SignOnReason> refusal = SignOnRules.refusal(before, change, table.isRequired());
        if (refusal.isPresent()) {
            return refusal;
        }
        if (!table.change(authority, change)) {
            return Optional.of(SignOnReason.of("changed-meanwhile"));
        }
        audit.record(authority, "single sign-on changed", change.issuer(), SignOnRules.difference(before, change));
        return Optional.empty();
    }

    /** Asks the provider itself; not in a transaction, because it may take seconds. */
    public Trial tryOut(AuthorityId authority, String issuer) {
        try {
            ProviderMetadata found = providers.anew(issuer.strip());
            return new Trial.Found(found.issuer(), found.endSession().isPresent());
        } catch (ProviderProblem problem) {
            return new Trial.Wrong(problem.reason());
        }
    }

    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public List<GroupRole> groups(AuthorityId authority) {
        return table.groups();
    }

    /** Without any, roles stay as they were given by hand. */
    @Transactional
    public Optional<SignOnReason> mapGroups(AuthorityId authority, List<GroupRole> groups) {
        List<GroupRole> wanted = groups.stream().distinct().toList();
        if (wanted.stream().anyMatch(group -> !SignOnRules.isGroup(group.group()))) {
            return Optional.of(SignOnReason.of("group-length"));
        }
        String before = inWords(table.groups());
        table.replaceGroups(wanted);
        audit.record(authority, "single sign-on groups changed", "Groups and roles", before + " → " + inWords(wanted));
        return Optional.empty();
    }

    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public boolean isRequired(AuthorityId authority) {
        return table.isRequired();
    }

    /** Whoever closes the door for passwords must have come in by the other one. */
    @Transactional
    public Optional<SignOnReason> require(AuthorityId authority, boolean required) {
        Optional<SignOnReason> refusal = required ? mayNotRequire(authority) : Optional.empty();
        if (refusal.isEmpty()) {
            table.require(required);
            audit.record(authority, "single sign-on required", "Passwords", required ? "no → yes" : "yes → no");
        }
        return refusal;
    }

    /** Why it cannot be required from this session; nothing means that it can. */
    @PreAuthorize("@access.may(#authority, 'COORDINATE')")
    @Transactional(readOnly = true)
    public Optional<SignOnReason> mayNotRequire(AuthorityId authority) {
        if (table.settings().filter(SignOn::inUse).isEmpty()) {
            return Optional.of(SignOnReason.of("require-off"));
        }
        return Proof.now().isThrough(authority)
                ? Optional.empty()
                : Optional.of(SignOnReason.of("require-not-through", names.slug(authority)));
    }

    private static String inWords(List<GroupRole> groups) {
        return groups.isEmpty()
                ? "none"
                : groups.stream()
                        .map(group -> group.group() + ": " + group.role().words())
                        .collect(Collectors.joining(", "));
    }
}
