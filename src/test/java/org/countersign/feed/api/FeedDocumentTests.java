package org.countersign.feed.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.actual.Actuals;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.feed.FeedReport;
import org.countersign.feed.FeedTokens;
import org.countersign.feed.Issue;
import org.countersign.feed.NewToken;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.countersign.indicator.StatedPeople;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.countersign.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written about feeds is so: its examples run, and its description is that of the code. */
@WebTest
class FeedDocumentTests {

    private static final Path DOCUMENT = Path.of("docs", "feed.md");
    private static final YearMonth MAY = YearMonth.of(2020, 5);

    @LocalServerPort
    int port;

    @Autowired
    FeedTokens tokens;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Actuals actuals;

    @Autowired
    TestAuthorities authorities;

    @Autowired
    AuthorityNames names;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    ApplicationContext context;

    @TempDir
    Path folder;

    AuthorityId here;
    IndicatorId first;
    String address;

    @BeforeEach
    void theIndicatorsOfTheExample() {
        authorities.present();
        here = authorities.fresh();
        first = indicator("EH1a", Unit.COUNT);
        indicator("EH1c", Unit.PERCENTAGE);
        indicator("EH14b", Unit.COUNT);
        address = "http://localhost:" + port + "/api/v1/authorities/" + names.slug(here) + "/figures";
    }

    @Test
    void theFolderJobSendsEachFileOnceAndSortsThem() throws Exception {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("May, first; draft.csv"), "Ref.,Indicator,May-20\nEH1a,EH1a,131\n");
        Files.writeString(in.resolve("notes.pdf"), "%PDF-1.4");
        Path script = script("sh", 0);

        assertThat(run("sh", script.toString(), in.toString(), address, token()).exit())
                .isZero();
        assertThat(files(in))
                .containsExactlyInAnyOrder(
                        "sent/May, first; draft.csv",
                        "sent/May, first; draft.csv.json",
                        "refused/notes.pdf",
                        "refused/notes.pdf.json");
        assertThat(Files.readString(in.resolve("sent/May, first; draft.csv.json")))
                .contains("\"IMPORTED\"");
        assertThat(Files.readString(in.resolve("refused/notes.pdf.json"))).contains("PDF");
        assertThat(asTeam(() -> actuals.trend(here, first)).get(MAY).value()).isEqualTo(Value.of("131"));
    }

    @Test
    void whatCouldNotBeSentStaysForTheNextTime() throws Exception {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("may.csv"), "Ref.,Indicator,May-20\nEH1a,EH1a,131\n");
        Path script = script("sh", 0);
        Ran ran = run("sh", script.toString(), in.toString(), address.replace("/figures", "/nothing"), token());

        assertThat(ran.exit()).isZero();
        assertThat(ran.words()).contains("may.csv was not taken in (404); it is sent again next time.");
        assertThat(files(in)).containsExactly("may.csv");
    }

    @Test
    void theExampleInJsonIsTried() throws Exception {
        Path body = Files.writeString(folder.resolve("figures.json"), block("json", 0));
        Ran ran = run("sh", script("sh", 1).toString(), body.toString(), address, token());

        assertThat(ran.exit()).as(ran.words()).isZero();
        JsonNode report = JsonMapper.shared().readTree(ran.words());
        assertThat(report.path("outcome").stringValue()).isEqualTo("PREVIEW");
        assertThat(report.path("counts").path("changed").intValue()).isEqualTo(3);
        assertThat(report.path("held")).isEmpty();
    }

    /** There is no PowerShell to run it with everywhere: it has to send what the other one sends. */
    @Test
    void theExampleForWindowsSendsTheSame() throws IOException {
        assertThat(block("powershell", 0))
                .contains("\"Bearer $token\"", "'Idempotency-Key'", "'?file='", "-InFile", "application/octet-stream")
                .contains("@(400, 413, 415, 422)");
    }

    @Test
    void theDescriptionHasEveryAddressAndNoOther() throws IOException {
        Map<String, Set<String>> described = new TreeMap<>();
        description()
                .path("paths")
                .propertyStream()
                .forEach(path -> described.put(
                        path.getKey(), new TreeSet<>(path.getValue().propertyNames())));
        Map<String, Set<String>> mapped = new TreeMap<>();
        context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .forEach(info -> info.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/") && !path.equals("/api/**"))
                        .forEach(path -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> mapped.computeIfAbsent(path, none -> new TreeSet<>())
                                        .add(method.name().toLowerCase()))));

        assertThat(described).isEqualTo(mapped);
    }

    @Test
    void theDescriptionHasTheFieldsOfTheReport() throws IOException {
        assertFields("Report", FeedReport.class);
        assertFields("Row", FeedReport.Row.class);
        assertFields("Held", FeedReport.Held.class);
    }

    @Test
    void everythingThatTheDescriptionRefersToIsInIt() throws IOException {
        JsonNode description = description();
        List<String> references = Pattern.compile("\"#(/[^\"]+)\"")
                .matcher(new ClassPathResource("openapi.json").getContentAsString(StandardCharsets.UTF_8))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(references)
                .hasSizeGreaterThan(10)
                .allSatisfy(reference -> assertThat(description.at(reference).isObject())
                        .as(reference)
                        .isTrue());
    }

    private static void assertFields(String schema, Class<? extends Record> type) throws IOException {
        JsonNode described = description().at("/components/schemas/" + schema);
        List<String> fields = Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName())
                .toList();
        assertThat(described.path("properties").propertyNames()).containsExactlyElementsOf(fields);
        assertThat(described.path("required").valueStream().map(JsonNode::stringValue))
                .containsExactlyElementsOf(fields);
    }

    private static JsonNode description() throws IOException {
        return JsonMapper.shared().readTree(new ClassPathResource("openapi.json").getContentAsByteArray());
    }

    private Path script(String language, int number) throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "curl is not here");
        return Files.writeString(folder.resolve("script-" + number), block(language, number));
    }

    private static String block(String language, int number) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(DOCUMENT))
                .results()
                .skip(number)
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private String token() throws IOException {
        Issue issue = asTeam(() -> tokens.issue(here, new NewToken("folder", NewToken.Lifetime.QUARTER)));
        return Files.writeString(
                        folder.resolve("token"), "Authorization: Bearer " + ((Issue.Made) issue).secret() + "\n")
                .toString();
    }

    private static Set<String> files(Path in) throws IOException {
        try (Stream<Path> all = Files.walk(in)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> in.relativize(file).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Ran run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), words);
    }

    private record Ran(int exit, String words) {}

    private IndicatorId indicator(String reference, Unit unit) {
        return asTeam(() -> catalogue.add(
                here,
                new Description(reference, reference, "", "", 1, ""),
                Measure.found(unit, 0, Polarity.NONE),
                StatedPeople.NONE));
    }

    private <T> T asTeam(Supplier<T> work) {
        return signedIn.person("team", here, work);
    }
}
