package org.countersign.benchmarking;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.audit.OthersTrails;
import org.countersign.authority.Authorities;
import org.countersign.authority.LocalAuthority;
import org.countersign.authority.Region;
import org.countersign.identity.People;
import org.countersign.identity.Role;
import org.countersign.indicator.Catalogue;
import org.countersign.tenancy.Access;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other authorities share with one, beside its own signed figures. It is read through their grants, in the transaction
 * that keeps the look in their trails: nobody is seen without knowing by whom.
 */
@Service
public class InYear {

    private final Givers givers;
    private final SharedReading reading;
    private final SharedComposition composition;
    private final PublishedFigures published;
    private final Authorities authorities;
    private final Catalogue catalogue;
    private final People people;
    private final AuditTrail trail;
    private final OthersTrails othersTrails;
    private final Access access;

    InYear(
            Givers givers,
            SharedReading reading,
            SharedComposition composition,
            PublishedFigures published,
            Authorities authorities,
            Catalogue catalogue,
            People people,
            AuditTrail trail,
            OthersTrails othersTrails,
            Access access) {
        this.givers = givers;
        this.reading = reading;
        this.composition = composition;
        this.published = published;
        this.authorities = authorities;
        this.catalogue = catalogue;
        this.people = people;
        this.trail = trail;
        this.othersTrails = othersTrails;
        this.access = access;
    }

    /**
     * What is shared with the authority, and of one series the figures; a fixed number of statements, however many share.
     *
     * @param series code of the one to look at; empty to look at none
     */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional
    public InYearPage page(AuthorityId authority, String series) {
        LocalAuthority own = authorities.byId(authority).orElseThrow();
        var reader = new Givers.Reader(authority, codes(own));
        List<Lent> lent = reading.readable(givers.to(reader));
        List<SharedReading.Seen> seen = seen(reader, lent, series);
        if (!seen.isEmpty()) {
            looked(own, seen);
        }
        return new InYearPage(
                own.name(),
                offered(lent),
                published.series().stream()
                        .filter(each -> each.code().equals(series))
                        .findFirst(),
                seen.isEmpty() ? Optional.empty() : own(authority, series),
                seen.stream().map(SharedReading.Seen::figures).toList());
    }

    private static List<String> codes(LocalAuthority own) {
        return Stream.concat(
                        Stream.of(own.dfeCode()),
                        Stream.of(own.region(), own.partOfRegion())
                                .filter(Objects::nonNull)
                                .map(Region::code))
                .toList();
    }

    private List<SharedReading.Seen> seen(Givers.Reader reader, List<Lent> lent, String series) {
        List<Lent> wanted =
                lent.stream().filter(each -> each.series().equals(series)).toList();
        return wanted.isEmpty()
                ? List.of()
                : reading.others(wanted, givers.figures(reader, series)).stream()
                        .sorted(Comparator.comparing(each -> each.figures().authority()))
                        .toList();
    }

    private List<InYearPage.Offer> offered(List<Lent> lent) {
        return published.series().stream()
                .map(series -> new InYearPage.Offer(
                        series,
                        lent.stream()
                                .filter(each -> each.series().equals(series.code()))
                                .map(each -> authorities
                                        .byId(each.indicator().giver())
                                        .orElseThrow()
                                        .name())
                                .sorted()
                                .toList()))
                .filter(offer -> !offer.by().isEmpty())
                .toList();
    }

    /** "Leader, Southmere": who looks is told by role and authority, never by name. */
    private void looked(LocalAuthority own, List<SharedReading.Seen> seen) {
        othersTrails.lookedAt(
                roles(own.id()) + ", " + own.name(),
                seen.stream()
                        .map(each -> new OthersTrails.Look(
                                each.lent().indicator().giver(),
                                each.lent().reference(),
                                each.figures().cells().size() + " months"))
                        .toList());
        trail.record(
                own.id(),
                Act.SHARED_FIGURES_SEEN,
                seen.getFirst().figures().series().title(),
                seen.stream().map(each -> each.figures().authority()).collect(Collectors.joining(", ")),
                Change.NONE);
    }

    private String roles(AuthorityId authority) {
        return people.mine().stream()
                .filter(membership -> membership.authority().equals(authority))
                .map(membership -> Role.words(membership.roles()))
                .findFirst()
                .orElse(access.current().name());
    }

    private Optional<SharedFigures> own(AuthorityId authority, String series) {
        return catalogue.all(authority).stream()
                .filter(each -> each.definition().seriesCode().equals(series))
                .findFirst()
                .flatMap(each -> composition.own(authority, each))
                .map(SharedComposition.Made::figures);
    }
}
