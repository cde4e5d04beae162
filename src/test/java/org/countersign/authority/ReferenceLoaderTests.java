package org.countersign.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class ReferenceLoaderTests {

    private final ReferenceData files = new ReferenceFiles().data();

    @Autowired
    private Authorities authorities;

    @Autowired
    private ReferenceReading reading;

    @Autowired
    private ReferenceLoader loader;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void bringsTheTablesToWhatTheFilesSay() {
        ReferenceData tables = reading.data();
        assertThat(tables.authorities()).containsAll(files.authorities());
        assertThat(tables.regions()).containsExactlyInAnyOrderElementsOf(files.regions());
        assertThat(tables.regionSpellings()).containsExactlyInAnyOrderElementsOf(files.regionSpellings());
        assertThat(tables.spellings()).containsExactlyInAnyOrderElementsOf(files.spellings());
        assertThat(tables.successions()).containsExactlyInAnyOrderElementsOf(files.successions());
        assertThat(tables.links()).containsExactlyInAnyOrderElementsOf(files.links());
    }

    @Test
    void writesNothingWhenTheFilesAreTheSame() {
        var before = loadedAt();
        assertThat(loader.load()).isFalse();
        assertThat(loadedAt()).isEqualTo(before);
    }

    @Test
    void loadsAgainWhenTheFilesDiffer() {
        pretendOtherFilesWereLoaded();
        jdbc.sql("UPDATE authority SET name = 'Elsewhere' WHERE dfe_code = '852'")
                .update();
        jdbc.sql("DELETE FROM neighbour WHERE published = '2025-05-01'").update();
        assertThat(loader.load()).isTrue();
        assertThat(reading.data().authorities()).containsAll(files.authorities());
        assertThat(reading.data().links()).hasSameSizeAs(files.links());
    }

    @Test
    void isDoneByOneOfTwoNodesThatStartTogether() throws Exception {
        pretendOtherFilesWereLoaded();
        Callable<Boolean> node = loader::load;
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var first = nodes.submit(node);
            var second = nodes.submit(node);
            assertThat(first.get()).isNotEqualTo(second.get());
        }
    }

    @Test
    void answersByEveryKey() {
        LocalAuthority southampton = authorities.bySlug("southampton").orElseThrow();
        assertThat(authorities.byId(southampton.id())).contains(southampton);
        assertThat(authorities.byDfeCode("852")).contains(southampton);
        assertThat(authorities.byOnsCode("E06000045", LocalDate.of(2020, 4, 1))).contains(southampton);
        assertThat(authorities.byName("southampton city council")).contains(southampton);
        assertThat(authorities.byOnsCode("E08000016", LocalDate.of(2025, 5, 1))).isEmpty();
        assertThat(authorities.byOnsCode("E08000038", LocalDate.of(2025, 5, 1)).map(LocalAuthority::name))
                .contains("Barnsley");
        assertThat(authorities.existingOn(LocalDate.of(2026, 11, 23))).hasSizeGreaterThanOrEqualTo(153);
        assertThat(authorities
                        .neighbours(southampton.id(), LocalDate.of(2020, 4, 1))
                        .usedBeforeItWasPublished())
                .isTrue();
    }

    @Test
    void answersAboutOneAuthorityInsideAnothersTransaction() {
        AuthorityId southampton = new AuthorityId(104);
        NeighbourList list =
                transaction.execute(status -> authorities.neighbours(southampton, LocalDate.of(2025, 5, 1)));
        assertThat(list).isNotNull();
        assertThat(list.neighbours()).hasSize(10);
    }

    @Test
    void findsAnAuthorityAddedByAnotherNodeSince() {
        assertThat(authorities.bySlug("farmere")).isEmpty();
        try {
            jdbc.sql("""
                    INSERT INTO authority (authority_id, dfe_code, name, slug, type, region_code)
                    VALUES (32000, '998', 'Farmere', 'farmere', 'COUNTY', 'E12000008')
                    """).update();
            assertThat(authorities.bySlug("farmere").map(LocalAuthority::name)).contains("Farmere");
        } finally {
            jdbc.sql("DELETE FROM authority WHERE authority_id = 32000").update();
            authorities.readAgain();
        }
    }

    private void pretendOtherFilesWereLoaded() {
        jdbc.sql("UPDATE reference_load SET checksum = 'others'").update();
    }

    private Object loadedAt() {
        return jdbc.sql("SELECT loaded_at FROM reference_load").query().singleValue();
    }
}
