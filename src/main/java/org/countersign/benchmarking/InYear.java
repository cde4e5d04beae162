package org.countersign.benchmarking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.authority.Authorities;
import org.countersign.authority.LocalAuthority;
import org.countersign.identity.People;
import org.countersign.identity.Role;
import org.countersign.indicator.Catalogue;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.Actor;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What other authorities share with one, beside its own signed figures. Each authority's is read in its own scope, through
 * its grant, in the transaction that keeps the look in its trail: nobody is seen without knowing by whom.
 */
@Service
public class InYear {

    private final Givers givers;
    private final SharingTable table;
    private final SharedReading reading;
    private final SharedComposition composition;
    private final PublishedFigures published;
    private final Authorities authorities;
    private final Catalogue catalogue;
    private final People people;
    private final AuditTrail trail;
    private final Access access;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;

    InYear(
            Givers givers,
            SharingTable table,
            SharedReading reading,
            SharedComposition composition,
            PublishedFigures published,
            Authorities authorities,
            Catalogue catalogue,
            People people,
            AuditTrail trail,
            Access access,
            Tenancy tenancy,
            TransactionTemplate transaction) {
        this.givers = givers;
        this.table = table;
        this.reading = reading;
        this.composition = composition;
        this.published = published;
        this.authorities = authorities;
        this.catalogue = catalogue;
        this.people = people;
        this.trail = trail;
        this.access = access;
        this.tenancy = tenancy;
        this.transaction = transaction;
    }

    /**
     * What is shared with the authority, and of one series the figures.
     *
     * @param series code of the one to look at; empty to look at none
     */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(propagation = Propagation.NEVER)
    public InYearPage page(AuthorityId authority, String series) {
        LocalAuthority own = authorities.byId(authority).orElseThrow();
        List<String> readers = Stream.concat(
                        Stream.of(own.dfeCode()),
                        Stream.of(own.region(), own.partOfRegion())
                                .filter(Objects::nonNull)
                                .map(region -> region.code()))
                .toList();
        var look = new Look(readers, series, looker(authority, own));
        List<Lent> lent = givers.to(readers).stream()
                .filter(giver -> !giver.equals(authority))
                .map(giver -> lent(giver, look))
                .toList();
        return page(authority, own, series, lent);
    }

    private InYearPage page(AuthorityId authority, LocalAuthority own, String series, List<Lent> lent) {
        List<SharedFigures> others = lent.stream()
                .flatMap(each -> each.figures().stream())
                .sorted(Comparator.comparing(SharedFigures::authority))
                .toList();
        if (!others.isEmpty()) {
            looked(authority, others);
        }
        return new InYearPage(
                own.name(),
                offered(lent),
                published.series().stream()
                        .filter(each -> each.code().equals(series))
                        .findFirst(),
                own(authority, series, others),
                others);
    }

    private List<InYearPage.Offer> offered(List<Lent> lent) {
        List<InYearPage.Offer> offers = new ArrayList<>();
        published.series().forEach(each -> {
            List<String> by = lent.stream()
                    .filter(giver -> giver.series().contains(each.code()))
                    .map(Lent::name)
                    .sorted()
                    .toList();
            if (!by.isEmpty()) {
                offers.add(new InYearPage.Offer(each, by));
            }
        });
        return offers;
    }

    /** Nothing of a suspended authority. */
    private Lent lent(AuthorityId giver, Look look) {
        return tenancy.asSystem(
                giver,
                SystemActor.DOORKEEPER,
                () -> inOne(() -> {
                    String name = authorities.byId(giver).orElseThrow().name();
                    List<SharedReading.Read> granted = access.suspension(giver).isPresent()
                            ? List.of()
                            : reading.all(giver, table.grantedTo(look.readers()));
                    List<SharedReading.Read> seen = granted.stream()
                            .filter(each -> each.row().series().equals(look.series()))
                            .toList();
                    seen.forEach(each -> trail.witness(
                            giver,
                            look.by(),
                            Act.SHARED_FIGURES_SEEN.code(),
                            each.indicator().reference(),
                            each.figures().cells().size() + " months"));
                    return new Lent(
                            name,
                            granted.stream().map(each -> each.row().series()).toList(),
                            seen.stream().map(SharedReading.Read::figures).toList());
                }));
    }

    private void looked(AuthorityId authority, List<SharedFigures> others) {
        inOne(() -> {
            trail.record(
                    authority,
                    Act.SHARED_FIGURES_SEEN,
                    others.getFirst().series().title(),
                    others.stream().map(SharedFigures::authority).collect(Collectors.joining(", ")),
                    Change.NONE);
            return true;
        });
    }

    private Optional<SharedFigures> own(AuthorityId authority, String series, List<SharedFigures> others) {
        return others.isEmpty()
                ? Optional.empty()
                : inOne(() -> catalogue.all(authority).stream()
                        .filter(each -> each.definition().seriesCode().equals(series))
                        .findFirst()
                        .flatMap(each -> composition.own(authority, each))
                        .map(SharedComposition.Made::figures));
    }

    /** "Leader, Southmere": who looks is told by role and authority, never by name. */
    private Actor looker(AuthorityId authority, LocalAuthority own) {
        String roles = people.mine().stream()
                .filter(membership -> membership.authority().equals(authority))
                .map(membership -> Role.words(membership.roles()))
                .findFirst()
                .orElse(access.current().name());
        return new Actor(null, roles + ", " + own.name());
    }

    private <T> T inOne(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private record Look(List<String> readers, String series, Actor by) {}

    /** @param series codes of all that is granted */
    private record Lent(String name, List<String> series, List<SharedFigures> figures) {}
}
