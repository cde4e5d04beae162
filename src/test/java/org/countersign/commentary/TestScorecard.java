package org.countersign.commentary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.actual.Actuals;
import org.countersign.actual.Load;
import org.countersign.actual.NewValue;
import org.countersign.actual.Releases;
import org.countersign.actual.Stage;
import org.countersign.actual.StageMove;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.identity.People;
import org.countersign.identity.Person;
import org.countersign.identity.PersonId;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.countersign.indicator.Responsibility;
import org.countersign.indicator.StatedPeople;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.springframework.stereotype.Component;

/** One indicator of a test authority with figures and an open month; commentaries climb from here. */
@Component
public class TestScorecard {

    private final TestAuthorities authorities;
    private final Tenancy tenancy;
    private final Catalogue catalogue;
    private final Actuals actuals;
    private final Releases releases;
    private final Cycles cycles;
    private final People people;
    private final CommentaryBook book;
    private final WritingDesk writing;
    private final SignOffDesk signing;
    private final SignedInAs signedIn;

    TestScorecard(
            TestAuthorities authorities,
            Tenancy tenancy,
            Catalogue catalogue,
            Actuals actuals,
            Releases releases,
            Cycles cycles,
            People people,
            CommentaryBook book,
            WritingDesk writing,
            SignOffDesk signing,
            SignedInAs signedIn) {
        this.authorities = authorities;
        this.tenancy = tenancy;
        this.catalogue = catalogue;
        this.actuals = actuals;
        this.releases = releases;
        this.cycles = cycles;
        this.people = people;
        this.book = book;
        this.writing = writing;
        this.signing = signing;
        this.signedIn = signedIn;
    }

    /** An indicator with the figure 113 in the month before and 125 in the month, open for commentary. */
    public IndicatorId notStarted(AuthorityId authority, String reference, YearMonth month) {
        authorities.present();
        return tenancy.asSystem(authority, SystemActor.DEMONSTRATION, () -> {
            var id = catalogue.add(
                    authority,
                    new Description(reference, "Assessments started", "", "", 1, ""),
                    Measure.found(Unit.COUNT, 0, Polarity.NONE),
                    StatedPeople.NONE);
            catalogue.assign(
                    authority,
                    id,
                    Responsibility.REPORTER,
                    named(authority, "Reporter", "Second Reporter", "Reporting Owner"));
            catalogue.assign(
                    authority, id, Responsibility.OWNER, named(authority, "Owner", "Second Owner", "Reporting Owner"));
            figure(authority, id, month.minusMonths(1), "113");
            figure(authority, id, month, "125");
            cycles.open(authority, month, new Deadlines(LocalDate.of(2031, 5, 8), LocalDate.of(2031, 5, 14), null));
            return id;
        });
    }

    /** One that was made before. */
    public IndicatorId indicator(AuthorityId authority, String reference) {
        return tenancy.asSystem(
                authority,
                SystemActor.DEMONSTRATION,
                () -> catalogue.byReference(authority, reference).orElseThrow().id());
    }

    public void figure(AuthorityId authority, IndicatorId id, YearMonth month, String amount) {
        tenancy.asSystem(authority, SystemActor.DEMONSTRATION, () -> {
            var load = actuals.open(authority, new Load("test", "", "test"));
            actuals.record(authority, load, List.of(new NewValue(id, month, Value.of(amount))));
            releases.move(authority, StageMove.all(month, Stage.RELEASED));
        });
    }

    /** Indicators T1, T2 and so on, each with the same people, without any figure. */
    public void many(AuthorityId authority, int first, int last, YearMonth month) {
        tenancy.asSystem(authority, SystemActor.DEMONSTRATION, () -> {
            Set<PersonId> reporter = named(authority, "Reporter");
            Set<PersonId> owner = named(authority, "Owner");
            for (int number = first; number <= last; number++) {
                var id = catalogue.add(
                        authority,
                        new Description("T" + number, "Number " + number, "", "", number, ""),
                        Measure.found(Unit.COUNT, 0, Polarity.NONE),
                        StatedPeople.NONE);
                catalogue.assign(authority, id, Responsibility.REPORTER, reporter);
                catalogue.assign(authority, id, Responsibility.OWNER, owner);
            }
        });
        openMonth(authority, month);
    }

    public OpenedCommentary opened(String who, AuthorityId authority, YearMonth month, String reference) {
        return openedBy(who, authority, indicator(authority, reference), month);
    }

    public OpenedCommentary submitted(AuthorityId authority, YearMonth month, String reference, String text) {
        return submitted(authority, indicator(authority, reference), month, text);
    }

    /** A text that its reporter confirmed to name nobody. */
    public void submitted(AuthorityId authority, YearMonth month, String reference, String text, boolean namesNobody) {
        IndicatorId id = indicator(authority, reference);
        Commented now = openedBy("reporter", authority, id, month).commentary();
        signedIn.person(
                "reporter",
                authority,
                () -> writing.submit(authority, now.id(), new Draft(text, now.version(), namesNobody)));
    }

    /** Submits a text and signs it off. */
    public void signed(AuthorityId authority, YearMonth month, String reference) {
        var opened = submitted(authority, month, reference, "Text.");
        signedIn.person(
                "owner",
                authority,
                () -> signing.signOff(
                        authority,
                        opened.commentary().id(),
                        new Signing(opened.commentary().version(), opened.figures())));
    }

    /** Takes the owner's signature back. */
    public void takenBack(AuthorityId authority, YearMonth month, String reference) {
        Commented now = opened("owner", authority, month, reference).commentary();
        signedIn.person("owner", authority, () -> signing.takeBack(authority, now.id(), now.version()));
    }

    /** Opens another month for commentary. */
    public void openMonth(AuthorityId authority, YearMonth month) {
        tenancy.asSystem(
                authority,
                SystemActor.DEMONSTRATION,
                () -> cycles.open(
                        authority, month, new Deadlines(LocalDate.of(2031, 5, 8), LocalDate.of(2031, 5, 14), null)));
    }

    public OpenedCommentary openedBy(String who, AuthorityId authority, IndicatorId id, YearMonth month) {
        return signedIn.person(
                who, authority, () -> book.open(authority, id, month).orElseThrow());
    }

    public OpenedCommentary submitted(AuthorityId authority, IndicatorId id, YearMonth month, String text) {
        OpenedCommentary opened = openedBy("reporter", authority, id, month);
        signedIn.person(
                "reporter",
                authority,
                () -> writing.submit(
                        authority,
                        opened.commentary().id(),
                        new Draft(text, opened.commentary().version())));
        return openedBy("owner", authority, id, month);
    }

    private Set<PersonId> named(AuthorityId authority, String... names) {
        return people.all(authority).stream()
                .filter(person -> List.of(names).contains(person.name()))
                .map(Person::id)
                .collect(Collectors.toSet());
    }
}
