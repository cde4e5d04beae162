package org.countersign.demonstration;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.authority.Authorities;
import org.countersign.authority.LocalAuthority;
import org.countersign.benchmarking.NewSharing;
import org.countersign.benchmarking.Sharing;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Has each of the demonstration's authorities share a few signed figures with the others. */
@Component
@Profile("demo")
class SampleSharing {

    private static final Set<String> SHARED = Set.of("CN1", "CP4", "LA1", "CIN5");

    private final Sharing sharing;
    private final Catalogue catalogue;
    private final Authorities authorities;

    SampleSharing(Sharing sharing, Catalogue catalogue, Authorities authorities) {
        this.sharing = sharing;
        this.catalogue = catalogue;
        this.authorities = authorities;
    }

    void share(AuthorityId authority, List<DemonstrationAuthority> all) {
        Set<String> others = all.stream()
                .flatMap(each -> authorities.bySlug(each.slug()).stream())
                .filter(other -> !other.id().equals(authority))
                .map(LocalAuthority::dfeCode)
                .collect(Collectors.toSet());
        var wanted = new NewSharing(shared(authority), others, NewSharing.USUAL_MINIMUM);
        sharing.share(authority, wanted, sharing.preview(authority, wanted).figures());
    }

    private Set<IndicatorId> shared(AuthorityId authority) {
        return catalogue.all(authority).stream()
                .filter(each -> SHARED.contains(each.reference()))
                .map(IndicatorDetails::id)
                .collect(Collectors.toSet());
    }
}
