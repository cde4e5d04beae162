package org.countersign.feed.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.countersign.actual.Actuals;
import org.countersign.actual.RecordedValue;
import org.countersign.audit.AuditBook;
import org.countersign.audit.AuditFilter;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.commentary.Cycles;
import org.countersign.feed.FeedTokens;
import org.countersign.feed.Issue;
import org.countersign.feed.NewToken;
import org.countersign.identity.Suspensions;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.countersign.indicator.StatedPeople;
import org.countersign.intake.ImportRun;
import org.countersign.intake.RunBegun;
import org.countersign.intake.RunBook;
import org.countersign.intake.ScorecardImport;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;
import org.countersign.testing.Jobs;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.countersign.testing.TestOperator;
import org.countersign.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What a job gets for what it sends, over real HTTP. */
@WebTest
class FigureFeedTests {

    private static final YearMonth MAY = YearMonth.of(2020, 5);
    private static final String CSV =
            "Ref.,Indicator,Apr-20,May-20\nA1,Plans opened,120,125\nA2,Share of plans,5.1%,6.8%\n";

    @LocalServerPort
    int port;

    @Autowired
    FeedTokens tokens;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Actuals actuals;

    @Autowired
    Cycles cycles;

    @Autowired
    ScorecardImport imports;

    @Autowired
    RunBook runs;

    @Autowired
    Jobs jobs;

    @Autowired
    Scheduler scheduler;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AuditBook book;

    @Autowired
    Suspensions suspensions;

    @Autowired
    TestOperator operator;

    @Autowired
    TestAuthorities authorities;

    @Autowired
    AuthorityNames names;

    @Autowired
    SignedInAs signedIn;

    AuthorityId here;
    IndicatorId plans;
    String figures;
    Feeder job;

    @BeforeEach
    void twoIndicatorsAndAToken() {
        authorities.present();
        here = authorities.fresh();
        plans = indicator("A1", "Plans opened", Unit.COUNT);
        indicator("A2", "Share of plans", Unit.PERCENTAGE);
        figures = "/api/v1/authorities/" + names.slug(here) + "/figures";
        job = new Feeder(port, token("nightly job"));
    }

    @Test
    void aFileAsTheBodyIsTakenInAndReported() {
        HttpResponse<String> answer = job.post(figures + "?file=may.csv", "text/csv", CSV);

        assertThat(answer.statusCode()).isEqualTo(201);
        JsonNode report = Feeder.json(answer);
        assertThat(report.path("outcome").stringValue()).isEqualTo("IMPORTED");
        assertThat(report.path("file").stringValue()).isEqualTo("may.csv");
        assertThat(report.path("month").stringValue()).isEqualTo("2020-05");
        assertThat(report.path("counts").path("changed").intValue()).isEqualTo(2);
        assertThat(report.path("held")).isEmpty();
        assertThat(value(MAY)).isEqualTo(Value.of("125"));
    }

    @Test
    void theReportCanBeHadAgain() {
        HttpResponse<String> answer = job.post(figures, "text/csv", CSV);
        String location = answer.headers().firstValue("Location").orElseThrow();

        HttpResponse<String> again = job.get(location);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(answer.body());
        assertThat(job.get(figures + "/00000000-0000-0000-0000-000000000000").statusCode())
                .isEqualTo(404);
        assertThat(job.get(figures + "/x").statusCode()).isEqualTo(404);
    }

    @Test
    void aFileAsAPartOfAFormIsTakenInToo() {
        String form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"in/may.csv\"\r\n\r\n" + CSV
                + "\r\n--b--\r\n";
        HttpResponse<String> answer = job.post(figures, "multipart/form-data; boundary=b", form);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(Feeder.json(answer).path("file").stringValue()).isEqualTo("may.csv");
        assertThat(value(MAY)).isEqualTo(Value.of("125"));
    }

    @Test
    void figuresInJsonGoTheSameWay() {
        HttpResponse<String> answer = job.post(figures, "application/json", """
                {"figures": [
                  {"reference": "A1", "period": "2020-04", "value": 120},
                  {"reference": "A1", "period": "2020-05", "value": 125.5, "commentary": "More than in April."},
                  {"reference": "A2", "period": "2020-05", "value": "0.5%"}
                ]}
                """);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(Feeder.json(answer).path("held")).isEmpty();
        assertThat(value(MAY)).isEqualTo(Value.of("125.5"));
        assertThat(value(MAY.minusMonths(1))).isEqualTo(Value.of("120"));
    }

    @Test
    void whatNeedsAPersonIsHeldWithItsPlaceAndTheRestIsTakenIn() {
        HttpResponse<String> answer = job.post(figures, "application/json", """
                {"figures": [
                  {"reference": "A1", "period": "2020-05", "value": 125},
                  {"reference": "NEW", "period": "2020-05", "value": 1},
                  {"reference": "A2", "period": "May", "value": 1},
                  {"reference": "A2", "period": "2020-05", "value": 0.5},
                  {"reference": "A1", "period": "2020-05", "value": 7},
                  {"reference": "A2", "period": "2020-05", "value": {"not": "a value"}}
                ]}
                """);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(Feeder.json(answer)
                        .path("held")
                        .valueStream()
                        .map(held -> held.path("place").stringValue()))
                .containsExactlyInAnyOrder("figures[1]", "figures[2]", "figures[3]", "figures[4]", "figures[5]");
        assertThat(value(MAY)).isEqualTo(Value.of("125"));
    }

    @Test
    void aFigureOfAMonthAheadIsHeldAndOpensNothing() {
        HttpResponse<String> json = job.post(figures, "application/json", """
                {"figures": [
                  {"reference": "A1", "period": "2020-05", "value": 125},
                  {"reference": "A1", "period": "2099-04", "value": 5}
                ]}
                """);
        HttpResponse<String> file =
                job.post(figures, "text/csv", "Ref,Indicator,May-20,Apr-99\nA1,Plans opened,126,5\n");

        assertThat(Feeder.json(json).path("month").stringValue()).isEqualTo("2020-05");
        assertThat(Feeder.json(json).path("held").path(0).path("place").stringValue())
                .isEqualTo("figures[1]");
        assertThat(Feeder.json(file).path("month").stringValue()).isEqualTo("2020-05");
        assertThat(Feeder.json(file).path("reading").valueStream().map(JsonNode::stringValue))
                .anyMatch(said -> said.contains("April 2099 is not over yet"));
        assertThat(asTeam(() -> cycles.all(here)))
                .noneMatch(cycle -> cycle.month().isAfter(MAY));
    }

    @Test
    void aFileIsReadInTheUnitHeldAndUnderTheTitleHeld() {
        HttpResponse<String> share = job.post(figures, "text/csv", "Ref,May-20\nA2,0.45\n");
        HttpResponse<String> renamed = job.post(figures, "text/csv", "Ref,Indicator,May-20\nA1,x,131\n");

        assertThat(Feeder.json(share).path("held").path(0).path("reason").stringValue())
                .contains("Is this a share of 1");
        assertThat(Feeder.json(renamed).path("held").path(0).path("reason").stringValue())
                .contains("A1 is “Plans opened” here, and “x” in the file");
        assertThat(Feeder.json(renamed).path("outcome").stringValue()).isEqualTo("UNCHANGED");
    }

    @Test
    void aFiguresPlaceDoesNotTouchWhatStandsBesideIt() {
        job.post(figures, "text/csv", CSV);
        HttpResponse<String> answer = job.post(figures, "application/json", """
                {"figures": [
                  {"reference": "A1", "period": "2020-04", "value": 121},
                  {"reference": "A2", "period": "2020-05", "value": 7.2}
                ]}
                """);

        assertThat(Feeder.json(answer).path("held")).isEmpty();
        assertThat(answer.body()).doesNotContain("kept");
        assertThat(value(MAY)).isEqualTo(Value.of("125"));
        assertThat(value(MAY.minusMonths(1))).isEqualTo(Value.of("121"));
    }

    @Test
    void aNewReferenceInAFileIsHeldNotAdded() {
        HttpResponse<String> answer = job.post(figures, "text/csv", CSV + "A9,Typed wrongly,1,2\n");

        JsonNode held = Feeder.json(answer).path("held");
        assertThat(held.valueStream().map(one -> one.path("reference").stringValue()))
                .containsExactly("A9");
        assertThat(held.get(0).path("place").stringValue()).endsWith("row 4");
        assertThat(asTeam(() -> catalogue.byReference(here, "A9"))).isEmpty();
        assertThat(value(MAY)).isEqualTo(Value.of("125"));
    }

    @Test
    void aBlankOverANumberIsKeptAndSaid() {
        job.post(figures, "text/csv", CSV);
        HttpResponse<String> answer = job.post(figures, "application/json", """
                {"figures": [{"reference": "A1", "period": "2020-05", "value": null}]}
                """);

        assertThat(Feeder.json(answer).path("held").get(0).path("reason").stringValue())
                .startsWith("Kept as it is, May 2020: 125.");
        assertThat(value(MAY)).isEqualTo(Value.of("125"));
    }

    @Test
    void aDryRunSaysWhatItWouldDoAndWritesNothing() {
        HttpResponse<String> answer = job.post(figures + "?dry-run=true", "text/csv", CSV);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Feeder.json(answer).path("outcome").stringValue()).isEqualTo("PREVIEW");
        assertThat(Feeder.json(answer).path("counts").path("changed").intValue())
                .isEqualTo(2);
        assertThat(asTeam(() -> actuals.trend(here, plans))).isEmpty();
        assertThat(asTeam(() -> imports.past(here))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?dry-run",
                "?dry-run=",
                "?dry-run=yes",
                "?dry-run=True",
                "?dry-run=false&dry-run=true",
                "?dry_run=true",
                "?dryrun=true",
                "?file=a.csv&file=b.csv"
            })
    void aMistypedWishIsRefusedAndWritesNothing(String wish) {
        problem(job.post(figures + wish, "text/csv", CSV), 400);
        assertThat(asTeam(() -> imports.past(here))).isEmpty();
    }

    @Test
    void aWishInAFormIsNoPartOfIt() {
        String form = "--b\r\nContent-Disposition: form-data; name=\"dry-run\"\r\n\r\ntrue\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"may.csv\"\r\n\r\n" + CSV
                + "\r\n--b--\r\n";
        problem(job.post(figures, "multipart/form-data; boundary=b", form), 400);
        problem(job.post(figures, "multipart/form-data; boundary=b", form.replace("dry-run", "file")), 400);
        assertThat(asTeam(() -> imports.past(here))).isEmpty();
    }

    @Test
    void aFormCutShortOrOfTooManyPartsIsRefused() {
        String part = "--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n1\r\n";
        problem(job.post(figures, "multipart/form-data; boundary=b", "--b\r\nbroken"), 400);
        problem(job.post(figures, "multipart/form-data; boundary=b", part.repeat(2_000) + "--b--\r\n"), 400);
    }

    @Test
    void aKeySentTwiceIsRefused() {
        problem(job.post(figures, "text/csv", CSV, "Idempotency-Key", "one", "Idempotency-Key", "two"), 400);
    }

    @Test
    void aKeyThatStandsTwiceInAnObjectIsRefused() {
        HttpResponse<String> answer = job.post(figures, "application/json", """
                {"figures": [{"reference": "A1", "period": "2020-05", "value": 131, "value": 999}]}
                """);

        problem(answer, 422);
        assertThat(answer.body()).contains("has a key twice");
        assertThat(asTeam(() -> actuals.trend(here, plans))).isEmpty();
    }

    @Test
    void theNameOfAFileCountsForItsKeyAsItMayNameTheMonth() {
        String body = "Ref,Indicator,Value\nA1,Plans opened,125\n";
        assertThat(job.post(figures + "?file=May-20.csv", "text/csv", body, "Idempotency-Key", "k")
                        .statusCode())
                .isEqualTo(201);

        problem(job.post(figures + "?file=Jun-20.csv", "text/csv", body, "Idempotency-Key", "k"), 422);
    }

    @Test
    void whatIsNotReadOfAFileIsSaid() {
        HttpResponse<String> answer = job.post(
                figures, "text/csv", "Prepared by the team\nRef.,Indicator,May-20,Colour\nA1,Plans opened,125,red\n");

        assertThat(Feeder.json(answer).path("reading").valueStream().map(JsonNode::stringValue))
                .anySatisfy(sentence -> assertThat(sentence).contains("Prepared by the team"))
                .anySatisfy(sentence -> assertThat(sentence).contains("Colour"));
    }

    @Test
    void aKeyOfAFigureThatIsNotReadIsSaid() {
        HttpResponse<String> answer = job.post(figures, "application/json", """
                {"figures": [{"reference": "A1", "period": "2020-05", "value": 131, "commentry": "More."}]}
                """);

        assertThat(Feeder.json(answer).path("reading").get(0).stringValue()).contains("commentry");
    }

    @Test
    void whatIsHeldIsCountedAndHasARowAndItsPlace() {
        HttpResponse<String> answer = job.post(figures, "application/json", """
                {"figures": [
                  {"reference": "A1", "period": "2020-05", "value": 125},
                  {"reference": "A2", "period": "2020-05", "value": 0.5}
                ]}
                """);

        assertThat(Feeder.json(answer).path("counts").path("held").intValue()).isEqualTo(1);
        assertThat(Feeder.json(answer)
                        .path("rows")
                        .valueStream()
                        .map(row -> row.path("kind").stringValue()))
                .containsExactly("changed", "held");
        assertThat(answer.body()).doesNotContain("cell ");
    }

    @Test
    void aFeedRenamesNothingIntoSomethingElseAndTakesNoFigureUnderAnothersTitle() {
        HttpResponse<String> answer =
                job.post(figures, "text/csv", "Ref.,Indicator,May-20\nA1,x,125\nA2,Plans opened,6.8%\n");

        assertThat(Feeder.json(answer)
                        .path("held")
                        .valueStream()
                        .map(held -> held.path("reason").stringValue()))
                .anySatisfy(reason -> assertThat(reason).contains("which is the title of A1 here"))
                .anySatisfy(reason -> assertThat(reason).startsWith("A1 is “Plans opened” here, and “x” in the file"));
        assertThat(asTeam(() -> actuals.trend(here, plans))).isEmpty();
        assertThat(asTeam(() -> catalogue.byReference(here, "A1").orElseThrow()).title())
                .isEqualTo("Plans opened");
    }

    @Test
    void theSameKeyAndBodyGetTheFirstAnswerAgain() {
        HttpResponse<String> first = job.post(figures, "text/csv", CSV, "Idempotency-Key", "may-1");
        job.post(figures, "text/csv", CSV.replace("125", "126"), "Idempotency-Key", "may-2");
        HttpResponse<String> again = job.post(figures, "text/csv", CSV, "Idempotency-Key", "may-1");

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(value(MAY)).isEqualTo(Value.of("126"));
    }

    @Test
    void whileSomebodyImportsADeliveryIsToldToComeAgain() {
        RunBegun begun = asTeam(() -> runs.begin(here, ImportRun.Kind.IMPORT, "may.xlsx"));
        HttpResponse<String> answer = job.post(figures, "text/csv", CSV);

        assertThat(begun).isInstanceOf(RunBegun.Under.class);
        problem(answer, 409);
        assertThat(answer.headers().firstValue("Retry-After")).contains("30");
        assertThat(asTeam(() -> actuals.trend(here, plans))).isEmpty();
    }

    @Test
    void aKeyIsForgottenWithItsReportAfterThirtyDays() {
        String kept = job.post(figures, "text/csv", CSV, "Idempotency-Key", "new")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String old = job.post(figures, "text/csv", CSV.replace("125", "126"), "Idempotency-Key", "old")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        jdbc.sql("UPDATE feed_delivery SET at = at - INTERVAL 31 DAY WHERE authority_id = :here AND"
                        + " idempotency_key = 'old'")
                .param("here", here.value())
                .update();
        jobs.during(() -> {
            scheduler.reschedule(
                    TaskInstanceId.of("forget-old-deliveries", RecurringTask.INSTANCE),
                    Instant.parse("2026-01-01T00:00:00Z"));
            await().atMost(Duration.ofSeconds(30)).until(() -> countOfDeliveries() == 1);
        });
        assertThat(job.get(old).statusCode()).isEqualTo(404);

        assertThat(job.get(kept).statusCode()).isEqualTo(200);
        assertThat(value(MAY)).isEqualTo(Value.of("126"));
    }

    @Test
    void theSameKeyForAnotherBodyIsRefused() {
        job.post(figures, "text/csv", CSV, "Idempotency-Key", "may");
        HttpResponse<String> other = job.post(figures, "text/csv", CSV.replace("125", "126"), "Idempotency-Key", "may");

        problem(other, 422);
        assertThat(value(MAY)).isEqualTo(Value.of("125"));
    }

    @Test
    void theSameFileWithoutAKeyChangesNothing() {
        job.post(figures, "text/csv", CSV);
        assertThat(Feeder.json(job.post(figures, "text/csv", CSV))
                        .path("outcome")
                        .stringValue())
                .isEqualTo("UNCHANGED");
        assertThat(asTeam(() -> imports.past(here))).hasSize(1);
    }

    @Test
    void theTrailAndTheImportsNameTheFeed() {
        job.post(figures, "text/csv", CSV);

        assertThat(asTeam(() -> book.page(here, AuditFilter.ALL, 1).entries())).anySatisfy(entry -> {
            assertThat(entry.actWords()).isEqualTo("Scorecard imported");
            assertThat(entry.name()).isEqualTo("Feed “nightly job”");
        });
        assertThat(asTeam(() -> imports.past(here)).getFirst().by()).isEqualTo("Feed “nightly job”");
    }

    @ParameterizedTest
    @CsvSource({"''", "nonsense", "csf_1_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void withoutAGoodTokenNobodyGetsIn(String token) {
        HttpResponse<String> answer = new Feeder(port, token).post(figures, "text/csv", CSV);

        problem(answer, 401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void anotherAuthoritysAddressDoesNotExistForAToken() {
        AuthorityId other = authorities.fresh();
        String theirs = "/api/v1/authorities/" + names.slug(other) + "/figures";

        problem(job.post(theirs, "text/csv", CSV), 404);
        problem(job.post("/api/v1/authorities/nowhere/figures", "text/csv", CSV), 404);
        String location = job.post(figures, "text/csv", CSV)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        problem(new Feeder(port, tokenOf(other)).get(location), 404);
        problem(new Feeder(port, tokenOf(other)).get(location.replace(figures, theirs)), 404);
        problem(job.get("/api/v1/anything"), 404);
    }

    @Test
    void aTokenOpensNothingBesideTheFeeds() {
        assertThat(job.get("/" + names.slug(here) + "/settings/audit.csv").statusCode())
                .isEqualTo(302);
    }

    @Test
    void aSuspendedAuthorityTakesNothingIn() {
        String location = job.post(figures, "text/csv", CSV)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        operator.does(() -> suspensions.suspend(here, "The contract has not been renewed"));

        problem(job.post(figures, "text/csv", CSV.replace("125", "126")), 403);
        problem(job.post(figures + "?dry-run=true", "text/csv", CSV), 403);
        assertThat(job.get(location).statusCode()).isEqualTo(200);
        assertThat(value(MAY)).isEqualTo(Value.of("125"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/x-www-form-urlencoded | a=b           | 415",
                "nonsense                          | a             | 415",
                "multipart/form-data; boundary=b   | --b--         | 400",
                "application/json                  | {             | 422",
                "application/json                  | []            | 422",
                "application/json                  | {'figures':1} | 422",
                "application/json                  | {'figures':[]}| 422",
                "text/csv                          | no scorecard  | 422",
                "application/octet-stream          | %PDF-1.4      | 422"
            })
    void whatCannotBeReadIsRefusedInWords(String type, String body, int status) {
        problem(job.post(figures, type, body.replace('\'', '"')), status);
    }

    @Test
    void aKeyIsAWord() {
        problem(job.post(figures, "text/csv", CSV, "Idempotency-Key", "two words"), 400);
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeAgain() {
        HttpResponse<String> answer = Stream.generate(() -> job.get(figures + "/x"))
                .limit(3L * BearerFilter.REQUESTS_A_MINUTE)
                .filter(each -> each.statusCode() == 429)
                .findFirst()
                .orElseThrow();

        problem(answer, 429);
        assertThat(answer.headers().firstValueAsLong("Retry-After"))
                .matches(seconds -> seconds.getAsLong() >= 1 && seconds.getAsLong() <= 60);
    }

    @ParameterizedTest
    @CsvSource({"Content-Length: 80000000, 413", "Transfer-Encoding: chunked, 411"})
    void whatIsTooLargeIsRefusedBeforeItIsRead(String length, int status) throws IOException {
        String request =
                "POST " + figures + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + length + "\r\n\r\n";
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));

            assertThat(answer.readLine()).contains(" " + status);
            assertThat(answer.lines().takeWhile(line -> !line.isEmpty()))
                    .anyMatch(
                            line -> line.toLowerCase(Locale.ROOT).startsWith("content-type: application/problem+json"));
        }
    }

    @Test
    void theDescriptionIsOpenToEverybody() {
        HttpResponse<String> description = new Feeder(port, "").get("/api/openapi.json");

        assertThat(description.statusCode()).isEqualTo(200);
        assertThat(Feeder.json(description).path("openapi").stringValue()).isEqualTo("3.1.0");
    }

    private int countOfDeliveries() {
        return jdbc.sql("SELECT COUNT(*) FROM feed_delivery WHERE authority_id = :here")
                .param("here", here.value())
                .query(Integer.class)
                .single();
    }

    private static void problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(Feeder.json(answer).path("detail").stringValue()).isNotBlank();
    }

    private Value value(YearMonth month) {
        RecordedValue recorded = asTeam(() -> actuals.trend(here, plans)).get(month);
        return recorded.value();
    }

    private IndicatorId indicator(String reference, String title, Unit unit) {
        return asTeam(() -> catalogue.add(
                here,
                new Description(reference, title, "", "", 1, ""),
                Measure.found(unit, 0, Polarity.NONE),
                StatedPeople.NONE));
    }

    private String token(String name) {
        return secret(asTeam(() -> tokens.issue(here, new NewToken(name, NewToken.Lifetime.YEAR))));
    }

    private String tokenOf(AuthorityId other) {
        String name = "job " + System.nanoTime();
        return secret(signedIn.person(
                "team", other, () -> tokens.issue(other, new NewToken(name, NewToken.Lifetime.QUARTER))));
    }

    private static String secret(Issue issue) {
        return ((Issue.Made) issue).secret();
    }

    private <T> T asTeam(Supplier<T> work) {
        return signedIn.person("team", here, work);
    }
}
