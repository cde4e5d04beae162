package org.countersign.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.countersign.actual.FigureQuery;
import org.countersign.actual.NewQuery;
import org.countersign.actual.Queries;
import org.countersign.audit.Removal;
import org.countersign.identity.NewPerson;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.identity.Role;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Words that must go are gone from every place, by two people, and the record keeps the fact. */
@DatabaseTest
class RedactionTests {

    private static final YearMonth MONTH = YearMonth.of(2032, 5);

    @Autowired
    TestScorecard scorecard;

    @Autowired
    TestAuthorities authorities;

    @Autowired
    Redactions redactions;

    @Autowired
    Discussions discussions;

    @Autowired
    SignOffDesk signing;

    @Autowired
    Queries queries;

    @Autowired
    Covers covers;

    @Autowired
    Cycles cycles;

    @Autowired
    People people;

    @Autowired
    Tenancy tenancy;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    JdbcClient jdbc;

    AuthorityId here;

    @BeforeEach
    void anAuthorityWithTwoOfThePerformanceTeam() {
        authorities.present();
        here = authorities.fresh();
        tenancy.asSystem(
                here,
                SystemActor.DEMONSTRATION,
                () -> people.admit(
                        here,
                        new NewPerson(
                                "Second Team",
                                TestAuthorities.email("second.team", here),
                                "",
                                Set.of(Role.PERFORMANCE_TEAM))));
        scorecard.many(here, 1, 2, MONTH);
    }

    @Test
    void wordsAreGoneFromTextsVersionsReasonsAndRemarksAndNoneOfTheBytesHoldThem() {
        scorecard.submitted(here, MONTH, "T1", "The Zimmer**man** family. Zimmerle family moved.");
        scorecard.submitted(here, MONTH, "T2", "About the ZIMMERLE family; the Zimmerles stay.");
        var opened = opened("owner", "T1");
        as("owner", () -> signing.giveBack(here, id(opened), seen(opened), "Take Zimmerle out."));
        as("owner", () -> discussions.say(here, id(opened), "Who is Zimmerle?"));
        assertThat(as("team", () -> redactions.places(here, "zimmerle"))).isEqualTo(6);
        long before = opened("reporter", "T1").commentary().version();

        assertThat(as("team", () -> redactions.ask(here, new Redaction.Asked("zimmerle", "It is a child’s name."))))
                .isEmpty();
        assertThat(as("team", () -> redactions.confirm(here, waiting())))
                .map(Reason::code)
                .contains("redact-own");
        assertThat(as("second.team", () -> redactions.confirm(here, waiting()))).isEmpty();

        var now = opened("reporter", "T1");
        assertThat(now.commentary().text()).isEqualTo("The Zimmer**man** family. [removed] family moved.");
        assertThat(now.commentary().version()).as("whoever had it open").isGreaterThan(before);
        assertThat(opened("owner", "T2").commentary().text())
                .isEqualTo("About the [removed] family; the Zimmerles stay.");
        assertThat(now.history()).extracting(Act::text).noneMatch(text -> text.contains("Zimmerle"));
        assertThat(now.history().getLast()).satisfies(act -> {
            assertThat(act.kind()).isEqualTo(Act.Kind.REDACTED);
            assertThat(act.by()).isEqualTo("Second Team");
            assertThat(act.reason()).isEqualTo("It is a child’s name. (asked by Performance Team)");
        });
        assertThat(as(
                        "owner",
                        () -> discussions.of(here, id(opened)).orElseThrow().remarks()))
                .extracting(Remark::text)
                .containsExactly("Who is [removed]?");
        assertThat(stored()).noneMatch(text -> text.toLowerCase(Locale.UK).matches("(?s).*\\bzimmerle\\b.*"));
        assertThat(as("team", () -> redactions.all(here))).singleElement().satisfies(one -> {
            assertThat(one.words()).isEmpty();
            assertThat(one.places()).isEqualTo(6);
            assertThat(one.ender()).contains("Second Team");
        });
    }

    @Test
    void wordsAreGoneFromQueriesCoverAndReasonsOfLocks() {
        IndicatorId counted = scorecard.notStarted(here, "EH1a", MONTH);
        LocalDate day = LocalDate.of(2032, 6, 1);
        as("owner", () -> queries.ask(here, new NewQuery(counted, MONTH, "Is Zimmerle counted twice?")));
        as(
                "team",
                () -> covers.arrange(
                        here, new NewCover(person("Owner"), person("Second Owner"), day, day, "For Zimmerle")));
        as("team", () -> cycles.lock(here, MONTH, "Until Zimmerle is heard"));
        assertThat(as("team", () -> redactions.places(here, "Zimmerle"))).isEqualTo(3);

        as("team", () -> redactions.ask(here, new Redaction.Asked("Zimmerle", "A name.")));
        as("second.team", () -> redactions.confirm(here, waiting()));

        assertThat(as("owner", () -> queries.open(here)))
                .extracting(FigureQuery::reason)
                .containsExactly("Is [removed] counted twice?");
        assertThat(as("team", () -> covers.all(here)))
                .extracting(cover -> cover.terms().note())
                .containsExactly("For [removed]");
        assertThat(as("team", () -> cycles.all(here)))
                .extracting(CycleDetails::lockReason)
                .containsExactly("Until [removed] is heard");
        assertThat(as("team", () -> redactions.places(here, "Zimmerle"))).isZero();
    }

    private PersonId person(String name) {
        return as(
                "team",
                () -> people.all(here).stream()
                        .filter(person -> person.name().equals(name))
                        .map(Person::id)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void aSecondConfirmationFindsItDone() {
        scorecard.submitted(here, MONTH, "T1", "About Zimmerle.");
        as("team", () -> redactions.ask(here, new Redaction.Asked("Zimmerle", "A name.")));
        RedactionId id = waiting();
        as("second.team", () -> redactions.confirm(here, id));

        assertThat(as("second.team", () -> redactions.confirm(here, id)))
                .map(Reason::code)
                .contains("redact-over");
    }

    @Test
    void whatIsDroppedRemovesNothingAndForgetsTheWords() {
        scorecard.submitted(here, MONTH, "T1", "About Zimmerle.");
        as("team", () -> redactions.ask(here, new Redaction.Asked("Zimmerle", "A name.")));
        as("team", () -> redactions.drop(here, waiting()));

        assertThat(opened("owner", "T1").commentary().text()).isEqualTo("About Zimmerle.");
        assertThat(as("team", () -> redactions.all(here)))
                .extracting(Redaction::words)
                .containsExactly("");
    }

    @ParameterizedTest
    @CsvSource({
        "a, A reason., redact-words",
        "'say \"it\"', A reason., redact-words",
        "Zimmerle, '', redact-reason",
        "Zimmerle, It says Zimmerle., redact-reason",
        "Elsewhere, A reason., redact-nowhere"
    })
    void whatCannotBeAskedIsRefusedInWords(String words, String reason, String code) {
        scorecard.submitted(here, MONTH, "T1", "About Zimmerle.");

        assertThat(as("team", () -> redactions.ask(here, new Redaction.Asked(words, reason))))
                .map(Reason::code)
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anna B     | Anna B moved, Anna  b too.  | [removed] moved, [removed] too.
            Anna B     | **Anna** B moved.           | **[removed] moved.
            Ann        | Anna moved, Ann stayed.     | Anna moved, [removed] stayed.
            """)
    void wholeWordsAreTakenOutHoweverTheyAreSpacedAndMarked(String words, String text, String left) {
        assertThat(new Removal(words).from(text)).isEqualTo(left);
    }

    private RedactionId waiting() {
        return as(
                "team",
                () -> redactions.all(here).stream()
                        .filter(one -> one.state() == Redaction.State.ASKED)
                        .map(Redaction::id)
                        .findFirst()
                        .orElseThrow());
    }

    /** Every column of words in which a text may be, as the database has it. */
    private List<String> stored() {
        return Stream.of(
                        "SELECT CONCAT_WS(' ', body, proposed_body, fallback) FROM commentary",
                        "SELECT CONCAT_WS(' ', body, reason, seen) FROM commentary_act",
                        "SELECT body FROM remark",
                        "SELECT CONCAT_WS(' ', words, reason) FROM redaction",
                        "SELECT CONCAT_WS(' ', subject, detail) FROM audit_entry")
                .flatMap(sql -> jdbc
                        .sql(sql + " WHERE authority_id = :authority")
                        .param("authority", here.value())
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
    }

    private OpenedCommentary opened(String who, String reference) {
        return scorecard.openedBy(who, here, scorecard.indicator(here, reference), MONTH);
    }

    private static CommentaryId id(OpenedCommentary opened) {
        return opened.commentary().id();
    }

    private static Signing seen(OpenedCommentary opened) {
        return new Signing(opened.commentary().version(), opened.figures());
    }

    private <T> T as(String who, Supplier<T> work) {
        return signedIn.person(who, here, work);
    }
}
