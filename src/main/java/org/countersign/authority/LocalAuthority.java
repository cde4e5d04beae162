package org.countersign.authority;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countersign.tenancy.AuthorityId;
import org.jspecify.annotations.Nullable;

/**
 * A local authority of England that is, or was, responsible for children's services.
 *
 * @param dfeCode three digits; outlives changes of the ONS code, ends with the authority
 * @param name as the Department for Education prints it: "Bristol, City of"
 * @param slug the authority's word in a URL
 * @param partOfRegion Inner or Outer London; none elsewhere
 * @param from first day; none when it was there before 1 April 2009
 * @param to last day; none while it exists
 * @param onsCodes oldest first
 */
public record LocalAuthority(
        AuthorityId id,
        String dfeCode,
        String name,
        String slug,
        Type type,
        Region region,
        @Nullable Region partOfRegion,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<OnsCode> onsCodes)
        implements Serializable {

    public LocalAuthority {
        onsCodes = List.copyOf(onsCodes);
    }

    /** Whether it existed on that day. */
    public boolean existedOn(LocalDate day) {
        return Span.includes(from, to, day);
    }

    /** Whether it existed on any of these days. */
    public boolean existedBetween(LocalDate first, LocalDate last) {
        return Span.overlaps(from, to, first, last);
    }

    /** Whether it has been abolished. */
    public boolean isFormer() {
        return to != null;
    }

    /** The ONS code in force on that day. */
    public Optional<String> onsCodeOn(LocalDate day) {
        return onsCodes.stream()
                .filter(code -> code.inForceOn(day))
                .map(OnsCode::value)
                .findFirst();
    }

    /** What kind of council it is. */
    public enum Type {
        LONDON_BOROUGH("London borough"),
        METROPOLITAN_DISTRICT("Metropolitan district"),
        UNITARY_AUTHORITY("Unitary authority"),
        COUNTY("County council"),
        CITY_CORPORATION("City corporation"),
        SUI_GENERIS("Sui generis authority");

        private final String words;

        Type(String words) {
            this.words = words;
        }

        /** The kind as a page shows it. */
        public String words() {
            return words;
        }
    }
}
