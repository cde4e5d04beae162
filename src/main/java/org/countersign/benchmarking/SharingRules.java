package org.countersign.benchmarking;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.authority.Authorities;
import org.countersign.authority.LocalAuthority;
import org.countersign.authority.Region;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.Checks;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.springframework.stereotype.Component;

/** What can be shared, with whom, and what not together. */
@Component
class SharingRules {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final SharedComposition composition;
    private final Catalogue catalogue;
    private final Checks checks;
    private final Authorities authorities;
    private final Clock clock;

    SharingRules(
            SharedComposition composition, Catalogue catalogue, Checks checks, Authorities authorities, Clock clock) {
        this.composition = composition;
        this.catalogue = catalogue;
        this.checks = checks;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** Linked and comparable. Parts of others are not among them: with the whole they would give the rest away. */
    List<IndicatorDetails> possible(AuthorityId authority) {
        List<IndicatorDetails> all = catalogue.all(authority);
        SharedForms forms = composition.forms(all);
        return all.stream()
                .filter(each -> each.part().isEmpty())
                .filter(each -> composition.form(authority, each, forms).isPresent())
                .toList();
    }

    /** Linked, but not shared month by month: why, a sentence each. */
    List<String> impossible(AuthorityId authority) {
        List<IndicatorDetails> all = catalogue.all(authority);
        SharedForms forms = composition.forms(all);
        String area = authorities.byId(authority).orElseThrow().dfeCode();
        return all.stream()
                .flatMap(each -> forms
                        .whether(area, each.definition().seriesCode(), each.measure())
                        .flatMap(form -> each.part().isPresent()
                                ? Optional.of("it is a part of another, and the whole would give the rest away")
                                : form.obstacle())
                        .map(why -> each.reference() + " " + each.title() + ": " + why + ".")
                        .stream())
                .toList();
    }

    /** Its region first, then all other authorities by name. */
    List<SharedIndicator.Reader> readers(AuthorityId authority) {
        LocalAuthority own = authorities.byId(authority).orElseThrow();
        return Stream.concat(
                        Stream.of(own.region(), own.partOfRegion())
                                .filter(Objects::nonNull)
                                .map(region -> new SharedIndicator.Reader(
                                        region.code(), "All authorities of " + region.name())),
                        authorities.existingOn(LocalDate.ofInstant(clock.instant(), LONDON)).stream()
                                .filter(other -> !other.id().equals(authority))
                                .map(other -> new SharedIndicator.Reader(other.dfeCode(), other.name())))
                .toList();
    }

    String name(AuthorityId authority, String code) {
        return readers(authority).stream()
                .filter(reader -> reader.code().equals(code))
                .map(SharedIndicator.Reader::name)
                .findFirst()
                .orElse(code);
    }

    /** The region, named, whose authorities the reader is one of, if it can read too. */
    Optional<String> among(AuthorityId authority, String reader, Collection<String> readers) {
        return authorities.byDfeCode(reader).stream()
                .flatMap(other -> Stream.of(other.region(), other.partOfRegion()))
                .filter(Objects::nonNull)
                .map(Region::code)
                .filter(readers::contains)
                .findFirst()
                .map(code -> name(authority, code));
    }

    void refuseOthers(AuthorityId authority, Collection<String> readers) {
        Set<String> allowed =
                readers(authority).stream().map(SharedIndicator.Reader::code).collect(Collectors.toSet());
        if (readers.isEmpty() || !allowed.containsAll(readers)) {
            throw new IllegalArgumentException("Figures are shared with other authorities, or with the own region.");
        }
    }

    /**
     * Of two indicators that count the same people, more or fewer of them, the difference could be a few.
     *
     * @param present what was ever shared: whoever saw it may have kept it
     */
    void refuseRelated(AuthorityId authority, List<IndicatorDetails> chosen, Collection<IndicatorId> present) {
        Set<IndicatorId> all = new HashSet<>(present);
        chosen.forEach(each -> all.add(each.id()));
        refuseOneWithin(authority, all);
        Set<String> once = new HashSet<>();
        List<IndicatorDetails> together = catalogue.all(authority).stream()
                .filter(each -> all.contains(each.id()))
                .toList();
        together.stream()
                .filter(each -> !once.add(each.definition().seriesCode()))
                .findFirst()
                .ifPresent(each -> {
                    throw new SharingRefused(
                            "%s and another indicator are linked to the same published series. The difference between them could be a few children, also to whoever saw the other one before. Share one of them."
                                    .formatted(each.reference()));
                });
    }

    private void refuseOneWithin(AuthorityId authority, Set<IndicatorId> all) {
        checks.all(authority).stream()
                .filter(check -> all.contains(check.larger()) && all.contains(check.smaller()))
                .findFirst()
                .ifPresent(check -> {
                    throw new SharingRefused(
                            "%s counts all that %s counts and more. The difference between them could be a few children, also to whoever saw the other one before. Share one of them."
                                    .formatted(
                                            reference(authority, check.larger()),
                                            reference(authority, check.smaller())));
                });
    }

    String reference(AuthorityId authority, IndicatorId indicator) {
        return catalogue.byId(authority, indicator).orElseThrow().reference();
    }
}
