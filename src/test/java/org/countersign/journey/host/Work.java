package org.countersign.journey.host;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.countersign.actual.Actuals;
import org.countersign.actual.Load;
import org.countersign.actual.NewValue;
import org.countersign.actual.Releases;
import org.countersign.actual.Stage;
import org.countersign.actual.StageMove;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.commentary.Act;
import org.countersign.commentary.CommentaryBook;
import org.countersign.commentary.Cycles;
import org.countersign.commentary.Deadlines;
import org.countersign.commentary.Draft;
import org.countersign.commentary.OpenedCommentary;
import org.countersign.commentary.SignOffDesk;
import org.countersign.commentary.Signing;
import org.countersign.commentary.WritingDesk;
import org.countersign.identity.NewPerson;
import org.countersign.identity.People;
import org.countersign.identity.PersonId;
import org.countersign.identity.Role;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.countersign.indicator.Responsibility;
import org.countersign.indicator.StatedPeople;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** One authority with commentaries that wait to be signed, and their signing, by the guarded services. */
record Work(ApplicationContext context) {

    private static final AuthorityId AUTHORITY = new AuthorityId(104);
    private static final YearMonth MONTH = YearMonth.of(2026, 4);
    private static final String REPORTER = "reporter@killed.example";
    private static final String OWNER = "owner@killed.example";

    String fill(int count) {
        context.getBean(Tenancy.class).asSystem(AUTHORITY, SystemActor.DEMONSTRATION, () -> indicators(count));
        IntStream.rangeClosed(1, count)
                .forEach(number -> as(REPORTER, () -> {
                    OpenedCommentary opened = opened(number);
                    Draft draft = new Draft("Text.", opened.commentary().version());
                    return context.getBean(WritingDesk.class)
                            .submit(AUTHORITY, opened.commentary().id(), draft);
                }));
        return "filled";
    }

    /** Answers only once the signature is committed. */
    String sign(int number) {
        return as(OWNER, () -> {
                    OpenedCommentary opened = opened(number);
                    Signing signing = new Signing(opened.commentary().version(), opened.figures());
                    return context.getBean(SignOffDesk.class)
                            .signOff(AUTHORITY, opened.commentary().id(), signing);
                })
                .getClass()
                .getSimpleName();
    }

    /** "SIGNED_OFF 1": its state, and how often it was signed. */
    String signatures(int number) {
        OpenedCommentary opened = as(OWNER, () -> opened(number));
        long signed = opened.history().stream()
                .filter(act -> act.kind() == Act.Kind.SIGNED_OFF)
                .count();
        return opened.commentary().state() + " " + signed;
    }

    /** How many events and e-mails are still on their way. */
    String unsettled(int nothing) {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        return jdbc.sql("""
                SELECT (SELECT COUNT(*) FROM EVENT_PUBLICATION WHERE COMPLETION_DATE IS NULL)
                     + (SELECT COUNT(*) FROM notice_letter WHERE state = 'WAITING')
                """).query(String.class).single();
    }

    private void indicators(int count) {
        PersonId reporter = admit("Reporter", REPORTER, Role.REPORTER);
        PersonId owner = admit("Owner", OWNER, Role.OWNER);
        Actuals actuals = context.getBean(Actuals.class);
        var load = actuals.open(AUTHORITY, new Load("test", "", "test"));
        actuals.record(
                AUTHORITY,
                load,
                IntStream.rangeClosed(1, count)
                        .mapToObj(number -> new NewValue(indicator(number, reporter, owner), MONTH, Value.of("125")))
                        .toList());
        context.getBean(Releases.class).move(AUTHORITY, StageMove.all(MONTH, Stage.RELEASED));
        LocalDate due = LocalDate.of(2026, 5, 11);
        context.getBean(Cycles.class).open(AUTHORITY, MONTH, new Deadlines(due, due.plusDays(4), null));
    }

    private IndicatorId indicator(int number, PersonId reporter, PersonId owner) {
        Catalogue catalogue = context.getBean(Catalogue.class);
        IndicatorId id = catalogue.add(
                AUTHORITY,
                new Description("K" + number + "K", "Assessments started", "", "", number, ""),
                Measure.found(Unit.COUNT, 0, Polarity.NONE),
                StatedPeople.NONE);
        catalogue.assign(AUTHORITY, id, Responsibility.REPORTER, Set.of(reporter));
        catalogue.assign(AUTHORITY, id, Responsibility.OWNER, Set.of(owner));
        return id;
    }

    private PersonId admit(String name, String email, Role role) {
        return context.getBean(People.class)
                .admit(AUTHORITY, new NewPerson(name, email, "correct horse battery staple", Set.of(role)));
    }

    private OpenedCommentary opened(int number) {
        IndicatorId id = context.getBean(Catalogue.class)
                .byReference(AUTHORITY, "K" + number + "K")
                .orElseThrow()
                .id();
        return context.getBean(CommentaryBook.class).open(AUTHORITY, id, MONTH).orElseThrow();
    }

    private <T> T as(String email, Supplier<T> work) {
        var account = context.getBean(UserDetailsService.class).loadUserByUsername(email);
        SecurityContext person = SecurityContextHolder.createEmptyContext();
        person.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                account, null, List.copyOf(account.getAuthorities())));
        SecurityContextHolder.setContext(person);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
