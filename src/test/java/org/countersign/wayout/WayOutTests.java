package org.countersign.wayout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.countersign.audit.AuditBook;
import org.countersign.audit.AuditEntry;
import org.countersign.audit.AuditFilter;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.commentary.Cycles;
import org.countersign.commentary.Deadlines;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.Description;
import org.countersign.indicator.Measure;
import org.countersign.indicator.StatedPeople;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.MarkedRows;
import org.countersign.tenancy.OpenTable;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.tenancy.TenantSchema;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.StatementCount;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class WayOutTests {

    private static final Path DOCUMENT = Path.of("docs", "way-out.md");
    private static final Path AS_IT_IS = Path.of("target", "way-out-files.md");

    /** What is in no file, each with the reason. */
    private static final Map<String, String> LEFT_OUT = Map.ofEntries(
            Map.entry("invitation", "a letter on its way; who was invited is in people and in the trail"),
            Map.entry("access_condition", "how people sign in here"),
            Map.entry("on_board", "of this installation"),
            Map.entry("single_sign_on", "how people sign in here, with a secret"),
            Map.entry("single_sign_on_group", "how people sign in here"),
            Map.entry("feed_token", "how jobs get in here, with secrets"),
            Map.entry("feed_delivery", "answers to jobs; what they brought is in loads and import_reports"),
            Map.entry("audit_entry", "by reference: the trail has an export of its own"),
            Map.entry("audit_link", "seals of the trail, which hold in this installation"),
            Map.entry("audit_head", "seals of the trail, which hold in this installation"),
            Map.entry("import_reading", "a setting: how files are read"),
            Map.entry("import_run", "how far imports are; what they brought is in loads and import_reports"),
            Map.entry("indicator_counter", "of this installation"),
            Map.entry("target", "the latest of target_revision"),
            Map.entry("hint_switch", "a setting of pages"),
            Map.entry("cycle_plan", "dates of months not yet open"),
            Map.entry("cycle_rule", "a setting"),
            Map.entry("notice", "what people were told"),
            Map.entry("notice_letter", "what people were told"),
            Map.entry("notice_preference", "a setting of a person"),
            Map.entry("notice_setting", "a setting"),
            Map.entry("reminded_day", "what people were told"),
            Map.entry("sign_off_setting", "a setting"),
            Map.entry("change_counter", "of this installation"),
            Map.entry("change_log", "of this installation"),
            Map.entry("scorecard_preference", "a setting of a person"),
            Map.entry("scorecard_view", "a setting of a person"),
            Map.entry("commentary_handover", "who has a text on the desk now; in its history"),
            Map.entry("text_rule", "a setting"),
            Map.entry("indicator_text_rule", "a setting"),
            Map.entry("nudge", "what people were told"),
            Map.entry("due_reminder", "what people were told"),
            Map.entry("writing_template", "a setting"),
            Map.entry("redaction", "it holds the words that were removed"),
            Map.entry("overview_setting", "a setting"),
            Map.entry("shared_figure", "worked out from signed figures"));

    @Autowired
    WayOut out;

    @Autowired
    OpenRows rows;

    @Autowired
    Tenancy tenancy;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MarkedRows marked;

    @Autowired
    TenantSchema schema;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Cycles cycles;

    @Autowired
    AuditBook book;

    @Autowired
    TestAuthorities authorities;

    @Autowired
    SignedInAs signedIn;

    @BeforeEach
    void rowsOfBoth() {
        marked.southmere();
        marked.northmere();
    }

    @Test
    void everyFileIsInItAndHoldsAsManyRowsAsTheManifestSays() {
        Map<String, String> files = files(TestAuthorities.NORTHMERE);
        JsonNode manifest = JsonMapper.shared().readTree(files.get("manifest.json"));

        assertThat(files).hasSize(manifest.path("files").size() + 1);
        manifest.path("files").forEach(file -> {
            List<CSVRecord> rows = rows(files.get(file.path("file").stringValue()));
            assertThat(rows).hasSize(file.path("rows").intValue() + 1);
            assertThat(rows.getFirst().toList())
                    .isEqualTo(file.path("columns")
                            .valueStream()
                            .map(JsonNode::stringValue)
                            .toList());
        });
        assertThat(manifest.path("audit_trail").path("entries").longValue()).isPositive();
    }

    @Test
    void everyFileHasARowWhereThereIsSomethingToHave() {
        Map<String, String> files = files(TestAuthorities.NORTHMERE);
        assertThat(files.remove("import_undos.csv"))
                .as("nobody took an import back")
                .isNotNull();
        assertThat(files.remove("commentaries_thrown_away.csv"))
                .as("nobody threw a trial away")
                .isNotNull();
        assertThat(files)
                .allSatisfy((file, text) ->
                        assertThat(text.lines().count()).as(file).isGreaterThan(1));
    }

    @Test
    void nothingOfAnotherAuthorityIsInIt() {
        String all = String.join("\n", files(TestAuthorities.NORTHMERE).values());

        assertThat(all).contains(MarkedRows.MARK).doesNotContain("SOUTHMERE-ONLY", "Southmere");
    }

    @Test
    void whatPeopleSignInWithIsNotInIt() {
        String all = String.join("\n", files(TestAuthorities.NORTHMERE).values());

        assertThat(all).contains("team@northmere.example").doesNotContain("argon2", "password", "provider.example");
    }

    @Test
    void everyTableOfAnAuthorityIsInItOrLeftOutForAReason() {
        String statements =
                signedIn
                        .person("team", TestAuthorities.NORTHMERE, () -> out.contents(TestAuthorities.NORTHMERE))
                        .stream()
                        .map(OpenTable::sql)
                        .collect(Collectors.joining(" "));
        Set<String> named = Set.copyOf(List.of(statements.split("[^a-z_]+")));

        assertThat(schema.tenantTables())
                .allSatisfy(table -> assertThat(named.contains(table) ^ LEFT_OUT.containsKey(table))
                        .as("%s: export it, or say here why not", table)
                        .isTrue());
    }

    @Test
    void theNumberOfStatementsIsThatOfTheFilesWhateverTheyHold() {
        AuthorityId empty = authorities.fresh();
        statements(empty);
        int few = statements(empty);

        assertThat(few).isEqualTo(statements(TestAuthorities.NORTHMERE)).isLessThan(40);
    }

    /** While one row is read the driver has not seen the next: it refuses any other statement until all are read. */
    @Test
    void rowsAreReadAsTheyComeAndNeverGathered() {
        OpenTable people = new OpenTable(
                "people", "", "SELECT person_id FROM membership WHERE authority_id = :authority ORDER BY person_id");
        Supplier<Boolean> reading = () -> transaction.execute(status -> rows.of(people, row -> {
            assertThat(row.next()).isTrue();
            assertThatThrownBy(() -> rows.trail()).hasStackTraceContaining("Streaming result set");
            return true;
        }));

        assertThat(tenancy.asSystem(TestAuthorities.NORTHMERE, SystemActor.DEMONSTRATION, reading))
                .isTrue();
    }

    @Test
    void noCellRunsAsAFormulaAndNumbersStayNumbers() {
        AuthorityId here = authorities.fresh();
        signedIn.person(
                "team",
                here,
                () -> catalogue.add(
                        here,
                        new Description("=1+1", "-2+3 \"quoted\"\nline", "", "", 1, ""),
                        Measure.found(Unit.COUNT, 0, Polarity.NONE),
                        StatedPeople.NONE));
        String indicators = files(here).get("indicators.csv");

        assertThat(indicators).contains("\"'=1+1\"", "\"'-2+3 \"\"quoted\"\"\nline\"");
        assertThat(rows(indicators)).hasSize(2);
    }

    @Test
    void commentariesOfAnOpeningThatWasUndoneAreApart() {
        AuthorityId here = authorities.fresh();
        YearMonth april = YearMonth.of(2020, 4);
        Deadlines due = new Deadlines(LocalDate.of(2020, 5, 8), LocalDate.of(2020, 5, 14), null);
        Supplier<Boolean> openedTwice = () -> {
            catalogue.add(
                    here,
                    new Description("A1", "Plans", "", "", 1, ""),
                    Measure.found(Unit.COUNT, 0, Polarity.NONE),
                    StatedPeople.NONE);
            cycles.open(here, april, due);
            cycles.takeBackOpening(here, april, "undone");
            cycles.open(here, april, due);
            return true;
        };
        signedIn.person("team", here, openedTwice);
        Map<String, String> files = files(here);

        assertThat(rows(files.get("commentaries.csv"))).hasSize(2);
        assertThat(rows(files.get("commentaries_thrown_away.csv"))).hasSize(2);
    }

    @Test
    void onlyThePerformanceTeamTakesItAway() {
        for (String who : List.of("reporter", "owner", "leader")) {
            assertThatThrownBy(() -> signedIn.person(who, TestAuthorities.NORTHMERE, () -> {
                        out.begin(TestAuthorities.NORTHMERE);
                        return true;
                    }))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> signedIn.person(
                            who,
                            TestAuthorities.NORTHMERE,
                            () -> written(TestAuthorities.NORTHMERE, OutputStream.nullOutputStream())))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void takingItAwayStandsInTheTrail() {
        AuthorityId here = authorities.fresh();
        List<AuditEntry> entries = signedIn.person("team", here, () -> {
            out.begin(here);
            return book.page(here, AuditFilter.ALL, 1).entries();
        });

        assertThat(entries.getFirst().actWords()).isEqualTo("Whole data of the authority taken out");
    }

    /** If it is not: look at target/way-out-files.md, then put it into docs/way-out.md. */
    @Test
    void theDocumentNamesEveryFileAndColumn() throws IOException {
        Map<String, String> files = files(TestAuthorities.NORTHMERE);
        String described =
                signedIn
                        .person("team", TestAuthorities.NORTHMERE, () -> out.contents(TestAuthorities.NORTHMERE))
                        .stream()
                        .map(table -> "| `%s.csv` | %s | %s |"
                                .formatted(
                                        table.file(),
                                        table.about(),
                                        rows(files.get(table.file() + ".csv")).getFirst().stream()
                                                .map(column -> "`" + column + "`")
                                                .collect(Collectors.joining(", "))))
                        .collect(Collectors.joining("\n"));
        Files.writeString(AS_IT_IS, described);

        assertThat(Files.readString(DOCUMENT)).contains(described);
    }

    private int statements(AuthorityId authority) {
        return StatementCount.during(() ->
                        signedIn.person("team", authority, () -> written(authority, OutputStream.nullOutputStream())))
                .size();
    }

    private boolean written(AuthorityId authority, OutputStream to) {
        try {
            out.write(authority, to);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> files(AuthorityId authority) {
        var bytes = new ByteArrayOutputStream();
        Supplier<Boolean> taken = () -> written(authority, bytes);
        signedIn.person("team", authority, taken);
        Map<String, String> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static List<CSVRecord> rows(String csv) {
        try (var parser = CSVParser.parse(new StringReader(csv.replace("\uFEFF", "")), CSVFormat.RFC4180)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
