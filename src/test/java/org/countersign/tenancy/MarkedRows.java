package org.countersign.tenancy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.countersign.actual.Actuals;
import org.countersign.actual.FigureNote;
import org.countersign.actual.Load;
import org.countersign.actual.LoadId;
import org.countersign.actual.NewQuery;
import org.countersign.actual.NewValue;
import org.countersign.actual.Queries;
import org.countersign.actual.Releases;
import org.countersign.actual.Stage;
import org.countersign.actual.StageMove;
import org.countersign.actual.StatedFigure;
import org.countersign.actual.StatedKind;
import org.countersign.audit.AuditChain;
import org.countersign.benchmarking.Comparator;
import org.countersign.benchmarking.StatedBenchmark;
import org.countersign.benchmarking.StatedBenchmarks;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Target;
import org.countersign.calculation.Targets;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.calendar.FinancialYear;
import org.countersign.commentary.CommentaryBook;
import org.countersign.commentary.CommentaryId;
import org.countersign.commentary.CycleCalendar;
import org.countersign.commentary.CyclePlan;
import org.countersign.commentary.Cycles;
import org.countersign.commentary.Deadlines;
import org.countersign.commentary.Draft;
import org.countersign.commentary.OpenedCommentary;
import org.countersign.commentary.WritingDesk;
import org.countersign.identity.EmailAddress;
import org.countersign.identity.Invitations;
import org.countersign.identity.NewPerson;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.identity.Role;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.CheckId;
import org.countersign.indicator.Checks;
import org.countersign.indicator.Description;
import org.countersign.indicator.HintSwitches;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.MarkedEventId;
import org.countersign.indicator.MarkedEvents;
import org.countersign.indicator.Measure;
import org.countersign.indicator.PartKind;
import org.countersign.indicator.Responsibility;
import org.countersign.indicator.Standing;
import org.countersign.indicator.StatedPeople;
import org.countersign.indicator.ThemeId;
import org.countersign.indicator.Themes;
import org.countersign.notification.News;
import org.countersign.notification.NoticeId;
import org.countersign.notification.Notices;
import org.countersign.notification.Occurrence;
import org.countersign.operator.OnBoarding;
import org.countersign.scorecard.ViewId;
import org.countersign.testing.Deliveries;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.springframework.stereotype.Component;

/**
 * Rows of Northmere and of Southmere in every tenant-owned table, through the services wherever there is one.
 * Northmere's titles and texts carry {@link #MARK}, which may show in no answer to anybody else, nor may its person's id.
 */
@Component
public class MarkedRows {

    public static final String MARK = "NORTHMERE-ONLY";
    public static final YearMonth MONTH = YearMonth.of(2035, 4);

    private static final int FIRST_OF_NORTHMERE = 7_000;

    private final TestAuthorities authorities;
    private final Tenancy tenancy;
    private final TenantJdbc jdbc;
    private final People people;
    private final Invitations invitations;
    private final Catalogue catalogue;
    private final Themes themes;
    private final MarkedEvents events;
    private final Checks checks;
    private final Actuals actuals;
    private final Releases releases;
    private final Queries queries;
    private final StatedBenchmarks benchmarks;
    private final Cycles cycles;
    private final CommentaryBook book;
    private final WritingDesk writing;
    private final Notices notices;
    private final Deliveries deliveries;
    private final SignedInAs signedIn;
    private final OnBoarding onBoarding;
    private final CycleCalendar calendar;
    private final AuditChain chain;

    MarkedRows(
            TestAuthorities authorities,
            Tenancy tenancy,
            TenantJdbc jdbc,
            People people,
            Invitations invitations,
            Catalogue catalogue,
            Themes themes,
            MarkedEvents events,
            Checks checks,
            Actuals actuals,
            Releases releases,
            Queries queries,
            StatedBenchmarks benchmarks,
            Cycles cycles,
            CommentaryBook book,
            WritingDesk writing,
            Notices notices,
            Deliveries deliveries,
            SignedInAs signedIn,
            OnBoarding onBoarding,
            CycleCalendar calendar,
            AuditChain chain) {
        this.authorities = authorities;
        this.tenancy = tenancy;
        this.jdbc = jdbc;
        this.people = people;
        this.invitations = invitations;
        this.catalogue = catalogue;
        this.themes = themes;
        this.events = events;
        this.checks = checks;
        this.actuals = actuals;
        this.releases = releases;
        this.queries = queries;
        this.benchmarks = benchmarks;
        this.cycles = cycles;
        this.book = book;
        this.writing = writing;
        this.notices = notices;
        this.deliveries = deliveries;
        this.signedIn = signedIn;
        this.onBoarding = onBoarding;
        this.calendar = calendar;
        this.chain = chain;
    }

    public Rows northmere() {
        return of(TestAuthorities.NORTHMERE, MARK);
    }

    public Rows southmere() {
        return of(TestAuthorities.SOUTHMERE, "SOUTHMERE-ONLY");
    }

    private Rows of(AuthorityId authority, String mark) {
        authorities.present();
        boolean made = tenancy.asSystem(
                authority,
                SystemActor.DEMONSTRATION,
                () -> catalogue.byReference(authority, reference(authority)).isPresent());
        if (!made) {
            make(authority, mark);
        }
        changed(authority);
        return found(authority, mark);
    }

    /** The log of changes is short-lived, and other tests begin it anew. */
    private void changed(AuthorityId authority) {
        tenancy.asSystem(authority, SystemActor.DEMONSTRATION, () -> {
            jdbc.sql("INSERT IGNORE INTO change_counter (authority_id, last_seq) VALUES (:authority, 0)")
                    .update();
            jdbc.sql("""
                    INSERT IGNORE INTO change_log (authority_id, seq, kind, ref, at)
                    VALUES (:authority, 0, 'NOTICE', '', NOW(6))
                    """).update();
        });
    }

    private void make(AuthorityId authority, String mark) {
        tenancy.asSystem(authority, SystemActor.DEMONSTRATION, () -> {
            PersonId person = people.admit(authority, NewPerson.withoutSignIn(name(authority), Set.of(Role.REPORTER)));
            invitations.invite(authority, person, new EmailAddress(mark + "@example.org"));
            IndicatorId indicator = indicator(authority, mark, person);
            figures(authority, mark, indicator);
            open(authority, MONTH);
            if (authority.equals(TestAuthorities.NORTHMERE)) {
                open(authority, MONTH.plusMonths(1));
            }
            notice(authority, indicator);
            onBoarding.enter(authority);
            calendar.plan(authority, new CyclePlan(new FinancialYear(2035), MONTH, 5, 8));
            jdbc.sql("INSERT IGNORE INTO access_condition (authority_id) VALUES (:authority)")
                    .update();
            signOn(mark);
            view(authority, mark);
            mail(authority, mark);
        });
        write(authority, mark);
        tenancy.asSystem(authority, SystemActor.DEMONSTRATION, () -> routed(authority, mark));
        deliveries.settled();
        tenancy.asSystem(authority, SystemActor.CHAINER, () -> {
            chain.extend(authority, true);
            chain.sendHead(authority);
        });
    }

    private IndicatorId indicator(AuthorityId authority, String mark, PersonId person) {
        if (authority.equals(TestAuthorities.NORTHMERE)) {
            jdbc.sql("""
                    INSERT INTO indicator_counter (authority_id, last_id) VALUES (:authority, :first)
                    ON DUPLICATE KEY UPDATE last_id = GREATEST(last_id, VALUES(last_id))
                    """).param("first", FIRST_OF_NORTHMERE).update();
        }
        IndicatorId indicator = catalogue.add(
                authority,
                new Description(reference(authority), mark + " title", mark + " outcome", mark, 1, mark),
                Measure.found(Unit.COUNT, 0, Polarity.NONE),
                new StatedPeople(mark, mark));
        PersonId reporter = people.named(authority, "Reporter").map(Person::id).orElseThrow();
        catalogue.assign(authority, indicator, Responsibility.REPORTER, Set.of(person, reporter));
        catalogue.setTargets(
                authority, indicator, new Targets(Map.of(new FinancialYear(2035), new Target.ToBeConfirmed())));
        catalogue.place(authority, indicator, Standing.NEW.in(themes.named(authority, mark + " theme")));
        IndicatorId part = catalogue.add(
                authority,
                new Description("PART-" + authority, mark + " part", "", "", 2, ""),
                Measure.found(Unit.COUNT, 0, Polarity.NONE),
                StatedPeople.NONE);
        catalogue.place(authority, part, Standing.NEW.partOf(indicator, PartKind.TEAM));
        checks.add(authority, indicator, part);
        checks.turn(authority, HintSwitches.ALL);
        events.add(authority, MONTH.atDay(1), mark + " event", Set.of(indicator));
        return indicator;
    }

    private void figures(AuthorityId authority, String mark, IndicatorId indicator) {
        LoadId load = actuals.open(authority, new Load(mark, "", mark));
        report(load, mark);
        actuals.record(authority, load, List.of(new NewValue(indicator, MONTH, Value.of("125"))));
        releases.move(authority, StageMove.all(MONTH, Stage.RELEASED));
        actuals.note(authority, load, List.of(new FigureNote(indicator, MONTH, mark)));
        actuals.state(
                authority,
                load,
                List.of(new StatedFigure(indicator, MONTH, StatedKind.AVERAGE, mark, Value.of("118"))));
        benchmarks.state(
                authority,
                load,
                List.of(new StatedBenchmark(
                        indicator,
                        Comparator.ENGLAND,
                        "386.9",
                        Value.of("386.9"),
                        mark + " 17-18",
                        "",
                        mark + " note")));
    }

    private void report(LoadId load, String mark) {
        jdbc.sql("""
                INSERT INTO import_report (authority_id, load_id, month, report)
                VALUES (:authority, :load, '2035-04-01', :report)
                """)
                .param("load", Ids.bytes(load.value()))
                .param("report", "{\"file\":\"%s\",\"month\":\"2035-04\",\"rows\":[],\"also\":[]}".formatted(mark))
                .update();
        jdbc.sql("INSERT INTO import_undo (authority_id, load_id, undo_load_id) VALUES (:authority, :load, :load)")
                .param("load", Ids.bytes(load.value()))
                .update();
    }

    private void open(AuthorityId authority, YearMonth month) {
        cycles.open(authority, month, new Deadlines(LocalDate.of(2035, 5, 8), LocalDate.of(2035, 5, 14), null));
    }

    private void notice(AuthorityId authority, IndicatorId indicator) {
        PersonId owner = people.named(authority, "Owner").map(Person::id).orElseThrow();
        PersonId marked =
                people.named(authority, name(authority)).map(Person::id).orElseThrow();
        News news = new News(UUID.randomUUID(), Occurrence.RETURNED, indicator, MONTH, owner, Set.of(marked));
        tenancy.asSystem(authority, SystemActor.NOTIFIER, () -> notices.tell(authority, java.util.List.of(news)));
    }

    private void mail(AuthorityId authority, String mark) {
        byte[] owner = Ids.bytes(
                people.named(authority, "Owner").map(Person::id).orElseThrow().value());
        jdbc.sql("""
                INSERT IGNORE INTO notice_letter (authority_id, letter_id, person_id, state, created_at, due_at, next_at,
                                                  attempts, problem)
                VALUES (:authority, :id, :person, 'GIVEN_UP', NOW(6), NOW(6), NOW(6), 1, :mark)
                """)
                .param("id", Ids.bytes(UUID.nameUUIDFromBytes(mark.getBytes(UTF_8))))
                .param("person", owner)
                .param("mark", mark)
                .update();
        jdbc.sql("""
                INSERT IGNORE INTO notice_preference (authority_id, person_id, way, hour)
                VALUES (:authority, :person, 'AT_ONCE', 8)
                """).param("person", owner).update();
        jdbc.sql("INSERT IGNORE INTO notice_setting (authority_id, details_in_mail) VALUES (:authority, FALSE)")
                .update();
        jdbc.sql("INSERT IGNORE INTO sign_off_setting (authority_id, ask_again) VALUES (:authority, FALSE)")
                .update();
        jdbc.sql("INSERT IGNORE INTO reminded_day (authority_id, day) VALUES (:authority, '2035-05-01')")
                .update();
    }

    private void view(AuthorityId authority, String mark) {
        byte[] owner = Ids.bytes(
                people.named(authority, "Owner").map(Person::id).orElseThrow().value());
        jdbc.sql("""
                INSERT IGNORE INTO scorecard_preference (authority_id, person_id, layout, table_key)
                VALUES (:authority, :person, 'months=13', 'T')
                """).param("person", owner).update();
        jdbc.sql("""
                INSERT IGNORE INTO scorecard_view (authority_id, view_id, person_id, name, query, shared)
                VALUES (:authority, :id, :person, :mark, 'q=x', TRUE)
                """)
                .param("id", Ids.bytes(UUID.nameUUIDFromBytes(mark.getBytes(UTF_8))))
                .param("person", owner)
                .param("mark", mark)
                .update();
    }

    private void signOn(String mark) {
        jdbc.sql("""
                INSERT INTO single_sign_on
                (authority_id, issuer, client_id, groups_claim, end_session, in_use, version)
                VALUES (:authority, 'https://provider.example', :mark, 'groups', TRUE, FALSE, 1)
                """).param("mark", mark).update();
        jdbc.sql("""
                INSERT INTO single_sign_on_group (authority_id, group_value, role)
                VALUES (:authority, :mark, 'REPORTER')
                """).param("mark", mark).update();
    }

    private void write(AuthorityId authority, String mark) {
        signedIn.person("reporter", authority, () -> {
            IndicatorId indicator = catalogue
                    .byReference(authority, reference(authority))
                    .orElseThrow()
                    .id();
            queries.ask(authority, new NewQuery(indicator, MONTH, mark + " doubt"));
            OpenedCommentary opened = book.open(authority, indicator, MONTH).orElseThrow();
            Draft draft = new Draft(mark + " text", opened.commentary().version());
            return writing.submit(authority, opened.commentary().id(), draft);
        });
    }

    private void routed(AuthorityId authority, String mark) {
        byte[] person = Ids.bytes(
                people.named(authority, name(authority)).orElseThrow().id().value());
        byte[] reporter =
                Ids.bytes(people.named(authority, "Reporter").orElseThrow().id().value());
        int indicator = catalogue
                .byReference(authority, reference(authority))
                .orElseThrow()
                .id()
                .value();
        byte[] commentary = Ids.bytes(id(
                "SELECT commentary_id FROM commentary_act WHERE authority_id = :authority AND body = :value",
                mark + " text"));
        for (String sql : List.of(
                """
                INSERT INTO sign_off_route (authority_id, route_no, indicator_id, set_at, set_by)
                VALUES (:authority, :route, :indicator, NOW(6), :mark)
                """,
                """
                INSERT INTO sign_off_stage (authority_id, route_no, stage_no, name, filled_by, person_id, all_of)
                VALUES (:authority, :route, 1, :mark, 'PERSON', :person, FALSE)
                """,
                """
                INSERT INTO commentary_signature (authority_id, commentary_id, stage_no, place_of, person_id)
                VALUES (:authority, :commentary, 2, :person, :person)
                """,
                """
                INSERT INTO cover (authority_id, cover_id, away, covered_by, first_day, last_day, note)
                VALUES (:authority, :commentary, :person, :reporter, '2035-04-01', '2035-04-02', :mark)
                """,
                """
                INSERT INTO commentary_handover (authority_id, commentary_id, stage_no, to_person, from_person)
                VALUES (:authority, :commentary, 1, :person, :person)
                """,
                """
                INSERT INTO cycle_rule (authority_id, figures_due, figures_released, reporters, owners, further, board,
                                        locks_after)
                VALUES (:authority, 3, 5, 10, 13, 2, 0, -1)
                """,
                """
                INSERT INTO nudge (authority_id, month, person_id, day, by_person)
                VALUES (:authority, '2035-04-01', :person, '2035-04-01', :reporter)
                """,
                """
                INSERT INTO due_reminder (authority_id, month, due, kind)
                VALUES (:authority, '2035-04-01', '2035-05-08', 'TODAY')
                """,
                """
                INSERT INTO text_rule (authority_id, everything, rules) VALUES (:authority, TRUE, '')
                """,
                """
                INSERT INTO indicator_text_rule (authority_id, indicator_id, everything, rules)
                VALUES (:authority, :indicator, TRUE, '')
                """,
                """
                INSERT INTO writing_template (authority_id, headings) VALUES (:authority, :mark)
                """,
                """
                INSERT INTO remark (authority_id, remark_id, commentary_id, person_id, person_name, at, body)
                VALUES (:authority, :commentary, :commentary, :person, :mark, NOW(6), :mark)
                """,
                """
                INSERT INTO redaction (authority_id, redaction_id, words, reason, asked_by, asked_name, asked_at, state)
                VALUES (:authority, :commentary, :mark, :mark, :person, :mark, NOW(6), 'ASKED')
                """,
                """
                INSERT INTO shared_text (authority_id, commentary_id, group_id)
                VALUES (:authority, :commentary, :commentary)
                """,
                """
                INSERT INTO overview_setting (authority_id, indicator_id, written, days_later)
                VALUES (:authority, :indicator, FALSE, 2)
                """,
                """
                INSERT INTO sharing (authority_id, indicator_id, series, difference, basis, minimum, edition, shared_at)
                VALUES (:authority, :indicator, 'cin-rate', :mark, :mark, 5, 1, NOW(6))
                """,
                """
                INSERT INTO sharing_reader (authority_id, indicator_id, reader, given_at)
                VALUES (:authority, :indicator, '000', NOW(6))
                """,
                """
                INSERT INTO shared_figure (authority_id, indicator_id, edition, month, months, amount, cases, status)
                VALUES (:authority, :indicator, 1, '2035-04-01', 1, 386.9, 1971, :mark)
                """,
                """
                INSERT INTO comparator_group (authority_id, name, members) VALUES (:authority, :mark, '852')
                """,
                """
                INSERT INTO import_reading (authority_id, name, reading)
                VALUES (:authority, :mark, JSON_OBJECT('name', :mark, 'at', '2035-05-01T12:00:00Z', 'columns', JSON_ARRAY(),
                        'area', '', 'references', JSON_ARRAY(:mark)))
                """,
                """
                INSERT INTO import_run (authority_id, run_id, kind, file, actor_name, state, begun_at, heard_at, figures,
                                        figures_all, percent, stop_asked, seen)
                VALUES (:authority, :commentary, 'IMPORT', :mark, :mark, 'DONE', NOW(6), NOW(6), 0, 0, 0, FALSE, FALSE)
                """,
                """
                INSERT INTO comparison_rule (authority_id, method, list) VALUES (:authority, 'MEDIAN', '2021-04-01')
                """,
                """
                INSERT INTO feed_token (authority_id, token_id, name, prefix, mac, created_at, created_by, expires_at)
                VALUES (:authority, :commentary, :mark, 'csf_1_AAAAAA', REPEAT('0', 32), NOW(6), :mark, NOW(6))
                """,
                """
                INSERT INTO feed_delivery (authority_id, delivery_id, token_id, idempotency_key, digest, at, report)
                VALUES (:authority, :commentary, :commentary, 'key', '', NOW(6), :mark)
                """,
                """
                INSERT INTO imported_text
                (authority_id, text_id, indicator_id, month, body, author, written, load_id, source, at)
                SELECT authority_id, :commentary, :indicator, '2034-04-01', :mark, :mark, '', load_id, :mark, NOW(6)
                FROM data_load WHERE authority_id = :authority AND source = :mark
                """)) {
            jdbc.sql(sql)
                    .param("mark", mark)
                    .param("indicator", indicator)
                    .param("route", authority.value())
                    .param("person", person)
                    .param("reporter", reporter)
                    .param("commentary", commentary)
                    .update();
        }
    }

    private Rows found(AuthorityId authority, String mark) {
        return tenancy.asSystem(authority, SystemActor.DEMONSTRATION, () -> {
            IndicatorId indicator = catalogue
                    .byReference(authority, reference(authority))
                    .orElseThrow()
                    .id();
            PersonId person =
                    people.named(authority, name(authority)).orElseThrow().id();
            UUID load = id("SELECT load_id FROM data_load WHERE authority_id = :authority AND source = :value", mark);
            UUID commentary = id(
                    "SELECT commentary_id FROM commentary WHERE authority_id = :authority AND indicator_id = :value",
                    indicator.value());
            UUID notice = id(
                    "SELECT notice_id FROM notice WHERE authority_id = :authority AND person_id = :value",
                    Ids.bytes(person.value()));
            return new Rows(
                    authority,
                    reference(authority),
                    name(authority),
                    indicator,
                    person,
                    themes.named(authority, mark + " theme"),
                    events.all(authority).getFirst().id(),
                    checks.all(authority).getFirst().id(),
                    new LoadId(load),
                    new CommentaryId(commentary),
                    new NoticeId(notice),
                    new ViewId(id(
                            "SELECT view_id FROM scorecard_view WHERE authority_id = :authority AND name = :value",
                            mark)));
        });
    }

    private UUID id(String sql, Object value) {
        return Ids.of(
                jdbc.sql(sql).param("value", value).query(byte[].class).list().getFirst());
    }

    private static String reference(AuthorityId authority) {
        return "MARKED-" + authority;
    }

    private static String name(AuthorityId authority) {
        return "Somebody at " + authority;
    }

    /** The ids of one authority's rows. */
    public record Rows(
            AuthorityId authority,
            String reference,
            String personName,
            IndicatorId indicator,
            PersonId person,
            ThemeId theme,
            MarkedEventId event,
            CheckId check,
            LoadId load,
            CommentaryId commentary,
            NoticeId notice,
            ViewId view) {}
}
