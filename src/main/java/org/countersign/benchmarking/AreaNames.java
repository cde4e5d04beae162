package org.countersign.benchmarking;

import org.countersign.authority.Authorities;
import org.countersign.authority.LocalAuthority;
import org.countersign.authority.Region;

/** What areas are called: "Southampton" for 852, "South East" for E12000008. */
public record AreaNames(Authorities authorities) {

    /** The code itself where nobody knows it. */
    public String of(String area) {
        return authorities
                .byDfeCode(area)
                .map(LocalAuthority::name)
                .or(() -> authorities.regions().stream()
                        .filter(region -> region.code().equals(area))
                        .map(Region::name)
                        .findFirst())
                .orElse(area);
    }
}
