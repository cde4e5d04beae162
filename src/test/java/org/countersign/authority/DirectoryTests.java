package org.countersign.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Set<String> OUR_WORDS = Set.of(
            "login",
            "reset",
            "invitation",
            "second-factor",
            "single-sign-on",
            "oauth2",
            "account",
            "logout",
            "compare",
            "operator",
            "settings",
            "assets",
            "webjars",
            "actuator",
            "error",
            "vaadin",
            "api",
            "static",
            "new");

    private final Directory directory = new Directory(new ReferenceFiles().data());

    @Test
    void knows153AuthoritiesThatExistAndSevenThatDid() {
        assertThat(directory.all()).hasSize(160);
        assertThat(directory.all().stream().filter(authority -> authority.existedOn(TODAY)))
                .hasSize(153);
        assertThat(directory.all().stream().filter(LocalAuthority::isFormer).map(LocalAuthority::dfeCode))
                .containsExactlyInAnyOrder("820", "835", "836", "837", "875", "909", "928");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2009-03-31, 150",
        "2009-04-01, 152",
        "2019-03-31, 152",
        "2019-04-01, 151",
        "2021-04-01, 152",
        "2023-04-01, 153"
    })
    void knowsHowManyExistedOnADay(LocalDate day, int authorities) {
        assertThat(directory.all().stream().filter(authority -> authority.existedOn(day)))
                .hasSize(authorities);
    }

    @Test
    void givesEachAWordForTheUrlThatIsNoneOfOurs() {
        assertThat(directory.all())
                .extracting(LocalAuthority::slug)
                .doesNotHaveDuplicates()
                .allSatisfy(slug -> {
                    assertThat(slug).matches("[a-z]+(-[a-z]+)*");
                    assertThat(slug).isNotIn(OUR_WORDS);
                });
    }

    @Test
    void numbersThemForEver() {
        assertThat(directory.all()).extracting(LocalAuthority::id).doesNotHaveDuplicates();
        assertThat(dfe("201").id().value()).isEqualTo(1);
        assertThat(dfe("852").id().value()).isEqualTo(104);
        assertThat(dfe("943").id().value()).isEqualTo(160);
    }

    @ParameterizedTest(name = "{0} on {1} is {2}")
    @CsvSource({
        "370, 2025-04-30, E08000016",
        "370, 2025-05-01, E08000038",
        "373, 2025-04-30, E08000019",
        "373, 2025-05-01, E08000039",
        "825, 2020-03-31, E10000002",
        "825, 2020-04-01, E06000060",
        "815, 2023-03-31, E10000023",
        "815, 2023-04-01, E06000065",
        "933, 2023-03-31, E10000027",
        "933, 2023-04-01, E06000066",
        "390, 2013-03-31, E08000020",
        "390, 2013-04-01, E08000037",
        "929, 2009-03-31, E10000022",
        "929, 2013-03-31, E06000048",
        "929, 2013-04-01, E06000057",
        "852, 2026-11-23, E06000045"
    })
    void datesTheOnsCode(String dfeCode, LocalDate day, String onsCode) {
        assertThat(dfe(dfeCode).onsCodeOn(day)).contains(onsCode);
        assertThat(directory.byOnsCode(onsCode)).contains(dfe(dfeCode));
    }

    @Test
    void keepsTheCodesOfOneAuthorityFromOverlapping() {
        assertThat(directory.all())
                .allSatisfy(
                        authority -> assertThat(authority.onsCodes().stream().filter(code -> code.inForceOn(TODAY)))
                                .hasSize(authority.isFormer() ? 0 : 1));
    }

    @ParameterizedTest(name = "{0} is followed by {1}")
    @CsvSource({"835, 838 839", "836, 839", "837, 839", "928, 940 941", "909, 942 943", "820, 822 823", "875, 895 896"})
    void knowsWhoTookOver(String former, String successors) {
        assertThat(codes(directory.successorsOf(dfe(former).id()))).containsExactly(successors.split(" "));
        assertThat(successors.split(" "))
                .allSatisfy(code -> assertThat(
                                codes(directory.predecessorsOf(dfe(code).id())))
                        .contains(former));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Bristol, City of | 801",
                "Bristol City of | 801",
                "bristol | 801",
                "Kingston upon Hull City of | 810",
                "Kingston Upon Hull, City of | 810",
                "St Helens | 342",
                "ST. HELENS | 342",
                "Bournemouth, Christchurch & Poole | 839",
                "Durham | 840",
                "County Durham | 840",
                "Bedford Borough | 822",
                "Herefordshire | 884",
                "Herefordshire, County of | 884",
                "Southampton City Council | 852",
                "Poole (Pre LG) | 836",
                "Dorset | 838",
                "Dorset (Pre LG) | 835",
                "Stockton on Tees | 808"
            })
    void findsAnAuthorityByAnySpelling(String spelling, String dfeCode) {
        assertThat(directory.byName(spelling, any -> true).map(LocalAuthority::dfeCode))
                .contains(dfeCode);
    }

    @Test
    void tellsTheTwoDorsetsApartByTheDay() {
        assertThat(directory.byName("Dorset", any -> any.existedOn(LocalDate.of(2018, 3, 31))))
                .contains(dfe("835"));
        assertThat(directory.byName("Dorset", any -> any.existedOn(LocalDate.of(2020, 3, 31))))
                .contains(dfe("838"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "England", "South East", "Basildon", "Cheltenham", "Northmere"})
    void doesNotGuessANameItDoesNotKnow(String name) {
        assertThat(directory.byName(name, any -> true)).isEmpty();
    }

    @Test
    void hasOneAuthorityBehindEachSpellingAmongThoseThatExist() {
        var data = new ReferenceFiles().data();
        assertThat(data.spellings())
                .extracting(spelling -> NameForm.of(spelling.spelling()))
                .doesNotHaveDuplicates();
    }

    @Test
    void putsLondonBoroughsIntoLondonAndIntoInnerOrOuterLondon() {
        List<LocalAuthority> london = directory.all().stream()
                .filter(authority -> authority.region().name().equals("London"))
                .toList();
        assertThat(london).hasSize(33);
        assertThat(london.stream().filter(authority -> "E13000001".equals(part(authority))))
                .hasSize(14);
        assertThat(london.stream().filter(authority -> "E13000002".equals(part(authority))))
                .hasSize(19);
        assertThat(part(dfe("203"))).as("Greenwich").isEqualTo("E13000002");
        assertThat(part(dfe("309"))).as("Haringey").isEqualTo("E13000001");
        assertThat(dfe("852").partOfRegion()).isNull();
    }

    @Test
    void hasNineRegionsBesideEnglandAndThePartsOfLondon() {
        assertThat(directory.regions()).hasSize(12);
        assertThat(directory.regions().stream().filter(region -> region.kind() == Region.Kind.REGION))
                .hasSize(9)
                .allSatisfy(region -> assertThat(region.partOf()).isEqualTo(Region.ENGLAND));
        assertThat(dfe("852").region().name()).isEqualTo("South East");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Yorkshire and the Humber, E12000003",
        "London (Inner), E13000001",
        "Inner London, E13000001",
        "SE, E12000008",
        "ENG, E92000001"
    })
    void findsARegionByAnySpelling(String spelling, String code) {
        assertThat(directory.regionByName(spelling).map(Region::code)).contains(code);
    }

    @ParameterizedTest(name = "{0} in {1} follows the list of {2}")
    @CsvSource({
        "852, 2021-04-01, 2021-04-01, 851 373 874 879 831 801 331 861 810 355",
        "852, 2025-04-30, 2021-04-01, 851 373 874 879 831 801 331 861 810 355",
        "852, 2025-05-01, 2025-05-01, 331 831 851 373 312 355 874 383 350 320",
        "852, 2026-11-01, 2025-05-01, 331 831 851 373 312 355 874 383 350 320"
    })
    void takesTheNeighbourListInForceOnTheDay(String of, LocalDate day, LocalDate published, String neighbours) {
        NeighbourList list = neighbours(of, day);
        assertThat(list.published()).isEqualTo(published);
        assertThat(list.usedBeforeItWasPublished()).isFalse();
        assertThat(list.neighbours())
                .extracting(neighbour -> neighbour.authority().dfeCode())
                .containsExactly(neighbours.split(" "));
        assertThat(list.neighbours()).extracting(Neighbour::rank).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void saysWhenTheFirstListIsUsedForADayBeforeIt() {
        NeighbourList list = neighbours("852", LocalDate.of(2020, 4, 1));
        assertThat(list.usedBeforeItWasPublished()).isTrue();
        assertThat(list.title()).isEqualTo("April 2021");
        assertThat(list.neighbours()).hasSize(10);
    }

    @Test
    void hasNoNeighboursForAnAuthorityTheListDoesNotKnow() {
        assertThat(neighbours("942", LocalDate.of(2024, 1, 1)).neighbours()).isEmpty();
        assertThat(neighbours("942", LocalDate.of(2025, 5, 1)).neighbours()).hasSize(10);
    }

    @Test
    void keepsTheClosenessOfEachNeighbour() {
        assertThat(neighbours("201", LocalDate.of(2021, 4, 1)).neighbours())
                .extracting(Neighbour::closeness)
                .containsOnly(Closeness.NOT_CLOSE);
        assertThat(neighbours("835", LocalDate.of(2021, 4, 1))
                        .neighbours()
                        .getFirst()
                        .closeness())
                .isEqualTo(Closeness.EXTREMELY_CLOSE);
    }

    private LocalAuthority dfe(String code) {
        return directory.byDfeCode(code).orElseThrow();
    }

    private NeighbourList neighbours(String of, LocalDate day) {
        return directory.neighbourhoods().of(dfe(of).id(), day);
    }

    private static String part(LocalAuthority authority) {
        Region part = authority.partOfRegion();
        return part == null ? Assertions.fail("none") : part.code();
    }

    private static List<String> codes(Collection<LocalAuthority> authorities) {
        return authorities.stream().map(LocalAuthority::dfeCode).toList();
    }
}
