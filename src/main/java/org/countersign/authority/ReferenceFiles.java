package org.countersign.authority;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.authority.ReferenceData.Link;
import org.countersign.authority.ReferenceData.RegionSpelling;
import org.countersign.authority.ReferenceData.Spelling;
import org.countersign.authority.ReferenceData.Succession;
import org.countersign.authority.ReferenceFile.Row;
import org.countersign.tenancy.AuthorityId;
import org.jspecify.annotations.Nullable;

/** The reference data that comes with the product, from {@code src/main/resources/reference}. */
class ReferenceFiles {

    private static final Map<LocalDate, String> LISTS = Map.of(
            LocalDate.of(2021, 4, 1), "neighbours-2021-04.tsv",
            LocalDate.of(2025, 5, 1), "neighbours-2025-05.tsv");

    private final ReferenceFile regions = ReferenceFile.open("regions.tsv");
    private final ReferenceFile regionNames = ReferenceFile.open("region-names.tsv");
    private final ReferenceFile authorities = ReferenceFile.open("authorities.tsv");
    private final ReferenceFile codes = ReferenceFile.open("codes.tsv");
    private final ReferenceFile names = ReferenceFile.open("names.tsv");
    private final ReferenceFile succession = ReferenceFile.open("succession.tsv");
    private final List<DatedFile> lists = LISTS.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(list -> new DatedFile(list.getKey(), ReferenceFile.open(list.getValue())))
            .toList();

    /** SHA-256 over all files: the same data, the same sum. */
    String checksum() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Stream.concat(
                            Stream.of(regions, regionNames, authorities, codes, names, succession),
                            lists.stream().map(DatedFile::file))
                    .forEach(file -> digest.update(file.text().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    ReferenceData data() {
        List<Region> allRegions = regions.rows(ReferenceFiles::region);
        List<LocalAuthority> all = authorities(allRegions);
        Map<String, AuthorityId> ids =
                all.stream().collect(Collectors.toMap(LocalAuthority::dfeCode, LocalAuthority::id));
        return new ReferenceData(
                allRegions,
                regionNames.rows(row -> new RegionSpelling(row.text("spelling"), row.text("code"))),
                all,
                names.rows(row -> new Spelling(row.text("spelling"), id(ids, row, "dfe_code"))),
                succession.rows(row -> succession(ids, row)),
                lists.stream().flatMap(list -> list.links(ids)).toList());
    }

    private List<LocalAuthority> authorities(List<Region> allRegions) {
        Map<String, Region> byCode = allRegions.stream().collect(Collectors.toMap(Region::code, Function.identity()));
        Map<String, List<OnsCode>> onsCodes = codes.rows(Function.identity()).stream()
                .collect(groupingBy(row -> row.text("dfe_code"), mapping(ReferenceFiles::onsCode, toList())));
        return authorities.rows(row -> authority(row, byCode, onsCodes.getOrDefault(row.text("dfe_code"), List.of())));
    }

    private static LocalAuthority authority(Row row, Map<String, Region> regions, List<OnsCode> onsCodes) {
        return new LocalAuthority(
                new AuthorityId(row.number("id")),
                row.text("dfe_code"),
                row.text("name"),
                row.text("slug"),
                LocalAuthority.Type.valueOf(row.text("type")),
                known(regions.get(row.text("region")), "region"),
                partOf(row, regions),
                row.dayOrNone("from"),
                row.dayOrNone("to"),
                onsCodes);
    }

    private static @Nullable Region partOf(Row row, Map<String, Region> regions) {
        String code = row.textOrNone("part_of_region");
        return code == null ? null : known(regions.get(code), "part_of_region");
    }

    private static Region region(Row row) {
        return new Region(
                row.text("code"), row.text("name"), Region.Kind.valueOf(row.text("kind")), row.textOrNone("part_of"));
    }

    private static OnsCode onsCode(Row row) {
        return new OnsCode(row.text("ons_code"), row.dayOrNone("from"), row.dayOrNone("to"));
    }

    private static Succession succession(Map<String, AuthorityId> ids, Row row) {
        return new Succession(
                id(ids, row, "predecessor"), id(ids, row, "successor"), known(row.dayOrNone("date"), "date"));
    }

    private static AuthorityId id(Map<String, AuthorityId> ids, Row row, String column) {
        return known(ids.get(row.text(column)), column);
    }

    private static <T> T known(@Nullable T found, String column) {
        if (found == null) {
            throw new IllegalStateException(column + " is unknown");
        }
        return found;
    }

    private record DatedFile(LocalDate published, ReferenceFile file) {

        Stream<Link> links(Map<String, AuthorityId> ids) {
            return file
                    .rows(row -> new Link(
                            published,
                            id(ids, row, "dfe_code"),
                            row.number("rank"),
                            id(ids, row, "neighbour"),
                            Closeness.valueOf(row.text("closeness"))))
                    .stream();
        }
    }
}
