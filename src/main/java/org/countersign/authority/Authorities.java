package org.countersign.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SharedData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The local authorities of England, present and former, answered from memory. Reference data: public, the same for
 * everyone, so no right is needed.
 */
@Service
@SharedData
public class Authorities {

    private final ReferenceReading tables;
    private volatile @Nullable Directory held;

    Authorities(ReferenceReading tables) {
        this.tables = tables;
    }

    /** All, former ones too, by name. */
    public List<LocalAuthority> all() {
        return directory().all();
    }

    /** Those that exist on that day, by name. */
    public List<LocalAuthority> existingOn(LocalDate day) {
        return all().stream().filter(authority -> authority.existedOn(day)).toList();
    }

    /** By the installation's own number. */
    public Optional<LocalAuthority> byId(AuthorityId id) {
        return find(directory -> directory.byId(id));
    }

    /** By its word in a URL. */
    public Optional<LocalAuthority> bySlug(String slug) {
        return find(directory -> directory.bySlug(slug));
    }

    /** By the three digits of the Department for Education. */
    public Optional<LocalAuthority> byDfeCode(String code) {
        return directory().byDfeCode(code);
    }

    /** By the nine characters of the Office for National Statistics, if they were in force on that day. */
    public Optional<LocalAuthority> byOnsCode(String code, LocalDate day) {
        return directory()
                .byOnsCode(code)
                .filter(authority ->
                        authority.onsCodeOn(day).filter(code::equals).isPresent());
    }

    /** By any spelling known, whatever its case and punctuation; of two with one name, the one that exists. */
    public Optional<LocalAuthority> byName(String name) {
        return directory().byName(name, authority -> true);
    }

    /** By any spelling known, among those that existed on that day: "Dorset" was another one before April 2019. */
    public Optional<LocalAuthority> byName(String name, LocalDate day) {
        return directory().byName(name, authority -> authority.existedOn(day));
    }

    /** The statistical neighbours by the list in force on that day. */
    public NeighbourList neighbours(AuthorityId authority, LocalDate inForceAt) {
        return directory().neighbourhoods().of(authority, inForceAt);
    }

    /** Every published list of statistical neighbours by the first day of its month, the newest first. */
    public List<LocalDate> neighbourLists() {
        return directory().neighbourhoods().lists();
    }

    /** Who took over from an abolished authority. */
    public List<LocalAuthority> successorsOf(AuthorityId authority) {
        return directory().successorsOf(authority);
    }

    /** Whom an authority took over from. */
    public List<LocalAuthority> predecessorsOf(AuthorityId authority) {
        return directory().predecessorsOf(authority);
    }

    /** England, the nine regions, Inner and Outer London. */
    public List<Region> regions() {
        return directory().regions();
    }

    /** By any spelling or short form known: "Yorkshire and the Humber", "London (Inner)", "SE". */
    public Optional<Region> regionByName(String name) {
        return directory().regionByName(name);
    }

    /** An authority may have been added by another node since: a miss looks whether there are more now. */
    private Optional<LocalAuthority> find(Function<Directory, Optional<LocalAuthority>> question) {
        Directory known = directory();
        return question.apply(known)
                .or(() -> tables.count() == known.all().size() ? Optional.empty() : question.apply(readAgain()));
    }

    private Directory directory() {
        Directory known = held;
        return known == null ? readAgain() : known;
    }

    Directory readAgain() {
        Directory read = new Directory(tables.data());
        held = read;
        return read;
    }
}
