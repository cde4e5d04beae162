package org.countersign.authority;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.countersign.authority.ReferenceData.RegionSpelling;
import org.countersign.authority.ReferenceData.Spelling;
import org.countersign.authority.ReferenceData.Succession;
import org.countersign.tenancy.AuthorityId;

/** All authorities in memory, found by every key they have. Never changes. */
class Directory {

    private final List<LocalAuthority> all;
    private final List<Region> regions;
    private final List<Succession> successions;
    private final Neighbourhoods neighbourhoods;
    private final Map<AuthorityId, LocalAuthority> byId;
    private final Map<String, LocalAuthority> bySlug;
    private final Map<String, LocalAuthority> byDfeCode;
    private final Map<String, LocalAuthority> byOnsCode;
    private final Map<NameForm, List<LocalAuthority>> byName;
    private final Map<NameForm, Region> regionByName;

    Directory(ReferenceData data) {
        all = data.authorities().stream()
                .sorted(Comparator.comparing(LocalAuthority::name).thenComparing(LocalAuthority::dfeCode))
                .toList();
        regions = data.regions();
        successions = data.successions();
        byId = index(LocalAuthority::id);
        bySlug = index(LocalAuthority::slug);
        byDfeCode = index(LocalAuthority::dfeCode);
        byOnsCode = onsCodes();
        byName = names(data.spellings());
        regionByName = regionNames(data.regionSpellings());
        neighbourhoods = new Neighbourhoods(data.links(), byId);
    }

    List<LocalAuthority> all() {
        return all;
    }

    List<Region> regions() {
        return regions;
    }

    Neighbourhoods neighbourhoods() {
        return neighbourhoods;
    }

    Optional<LocalAuthority> byId(AuthorityId id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<LocalAuthority> bySlug(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    Optional<LocalAuthority> byDfeCode(String code) {
        return Optional.ofNullable(byDfeCode.get(code));
    }

    Optional<LocalAuthority> byOnsCode(String code) {
        return Optional.ofNullable(byOnsCode.get(code));
    }

    /** The first of that name that passes; those that exist come before former ones. */
    Optional<LocalAuthority> byName(String name, Predicate<LocalAuthority> condition) {
        return byName.getOrDefault(NameForm.of(name), List.of()).stream()
                .sorted(Comparator.comparing(LocalAuthority::isFormer))
                .filter(condition)
                .findFirst();
    }

    Optional<Region> regionByName(String name) {
        return Optional.ofNullable(regionByName.get(NameForm.of(name)));
    }

    List<LocalAuthority> successorsOf(AuthorityId id) {
        return successions.stream()
                .filter(change -> change.predecessor().equals(id))
                .map(change -> byId.get(change.successor()))
                .toList();
    }

    List<LocalAuthority> predecessorsOf(AuthorityId id) {
        return successions.stream()
                .filter(change -> change.successor().equals(id))
                .map(change -> byId.get(change.predecessor()))
                .toList();
    }

    private <K> Map<K, LocalAuthority> index(Function<LocalAuthority, K> key) {
        return all.stream().collect(toUnmodifiableMap(key, Function.identity()));
    }

    private Map<String, LocalAuthority> onsCodes() {
        Map<String, LocalAuthority> index = new HashMap<>();
        all.forEach(authority -> authority.onsCodes().forEach(code -> index.put(code.value(), authority)));
        return Map.copyOf(index);
    }

    private Map<NameForm, List<LocalAuthority>> names(List<Spelling> spellings) {
        Map<NameForm, List<LocalAuthority>> index = new HashMap<>();
        all.forEach(authority -> index.merge(NameForm.of(authority.name()), List.of(authority), Directory::both));
        spellings.forEach(name ->
                index.merge(NameForm.of(name.spelling()), List.of(byId.get(name.authority())), Directory::both));
        return Map.copyOf(index);
    }

    private Map<NameForm, Region> regionNames(List<RegionSpelling> spellings) {
        Map<NameForm, Region> index = new HashMap<>();
        regions.forEach(region -> index.put(NameForm.of(region.name()), region));
        Map<String, Region> byCode = regions.stream().collect(toUnmodifiableMap(Region::code, Function.identity()));
        spellings.forEach(name -> index.put(NameForm.of(name.spelling()), byCode.get(name.code())));
        return Map.copyOf(index);
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
