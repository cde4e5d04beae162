package org.countersign.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.countersign.indicator.Responsibility;
import org.countersign.indicator.StatedPeople;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class PeopleDeskTests {

    @Autowired
    TestAuthorities authorities;

    @Autowired
    PeopleDesk desk;

    @Autowired
    Proposals proposals;

    @Autowired
    People people;

    @Autowired
    Catalogue catalogue;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient jdbc;

    AuthorityId authority;

    @BeforeEach
    void authorityOfItsOwn() {
        authority = authorities.fresh();
    }

    @Test
    void aLeaverHandsOverInTheSameStep() {
        IndicatorId first = indicator("D1", "reporter", "owner");
        IndicatorId second = indicator("D2", "reporter", "owner");

        assertThat(team(() -> desk.deactivate(
                        authority,
                        leaving(
                                "reporter",
                                new Departure.Successor(key(first), Role.REPORTER, id("second.reporter"))))))
                .isEqualTo(PeopleChange.DONE);

        assertThat(details(first).reporters()).containsExactly(id("second.reporter"));
        assertThat(details(second).reporters()).isEmpty();
        assertThat(details(second).owners()).containsExactly(id("owner"));
        assertThat(colleague("reporter").state()).isEqualTo(Colleague.State.DEACTIVATED);
        assertThat(trail())
                .contains(
                        "person deactivated: Reporter, Reporter → none",
                        "people assigned: D1, Reporter → Second Reporter",
                        "people assigned: D2, Reporter → nobody");
    }

    @Test
    void aLeaverIsRefusedAtTheNextCallAndMayComeBack() {
        team(() -> desk.deactivate(authority, leaving("reporter")));
        assertThat(refused("reporter")).isTrue();

        assertThat(team(() -> desk.reactivate(
                        authority, id("reporter"), colleague("reporter").version())))
                .isEqualTo(PeopleChange.DONE);
        assertThat(refused("reporter")).isFalse();
        assertThat(colleague("reporter").roles()).containsExactly(Role.REPORTER);
    }

    @Test
    void aSuccessorWithoutTheRoleIsRefusedAndNothingIsChanged() {
        IndicatorId indicator = indicator("D1", "reporter", "owner");
        for (String unfit : List.of("leader", "owner", "reporter")) {
            var successor = new Departure.Successor(key(indicator), Role.REPORTER, id(unfit));
            assertThat(team(() -> desk.deactivate(authority, leaving("reporter", successor))))
                    .isEqualTo(PeopleChange.UNFIT_SUCCESSOR);
        }
        assertThat(colleague("reporter").state()).isEqualTo(Colleague.State.ACTIVE);
        assertThat(details(indicator).reporters()).containsExactly(id("reporter"));
    }

    @Test
    void aRoleThatGoesIsHandedOverAndTheOthersStay() {
        IndicatorId indicator = indicator("D1", "reporting.owner", "reporting.owner");
        Departure change = new Departure(
                id("reporting.owner"),
                colleague("reporting.owner").version(),
                Set.of(Role.OWNER, Role.LEADER),
                List.of(new Departure.Successor(key(indicator), Role.REPORTER, id("reporter"))));

        assertThat(team(() -> desk.changeRoles(authority, change))).isEqualTo(PeopleChange.DONE);

        assertThat(details(indicator).reporters()).containsExactly(id("reporter"));
        assertThat(details(indicator).owners()).containsExactly(id("reporting.owner"));
        assertThat(colleague("reporting.owner").roles()).containsExactlyInAnyOrder(Role.OWNER, Role.LEADER);
        assertThat(trail()).contains("role changed: Reporting Owner, Reporter, Owner → Owner, Leader");
    }

    @Test
    void theSecondOfTwoWhoChangeTheSamePersonIsTold() {
        Departure first = roles("leader", Set.of(Role.OWNER));
        Departure second = roles("leader", Set.of(Role.REPORTER));
        assertThat(team(() -> desk.changeRoles(authority, first))).isEqualTo(PeopleChange.DONE);
        assertThat(team(() -> desk.changeRoles(authority, second))).isEqualTo(PeopleChange.OVERTAKEN);
        assertThat(colleague("leader").roles()).containsExactly(Role.OWNER);
    }

    @Test
    void theLastOfThePerformanceTeamStays() {
        assertThat(team(() -> desk.deactivate(authority, leaving("team")))).isEqualTo(PeopleChange.LAST_OF_TEAM);
        assertThat(team(() -> desk.changeRoles(authority, roles("team", Set.of(Role.LEADER)))))
                .isEqualTo(PeopleChange.LAST_OF_TEAM);
        team(() -> proposals.invite(
                authority,
                new NewInvitation("Invited", new EmailAddress("i@example.org"), Set.of(Role.PERFORMANCE_TEAM))));
        assertThat(team(() -> desk.deactivate(authority, leaving("team")))).isEqualTo(PeopleChange.LAST_OF_TEAM);

        team(() -> desk.changeRoles(authority, roles("leader", Set.of(Role.PERFORMANCE_TEAM))));
        assertThat(team(() -> desk.deactivate(authority, leaving("team")))).isEqualTo(PeopleChange.DONE);
    }

    @Test
    void twoAdministratorsWhoDismissEachOtherLeaveOne() throws Exception {
        team(() -> desk.changeRoles(authority, roles("leader", Set.of(Role.PERFORMANCE_TEAM))));
        Departure one = leaving("leader");
        Departure other = leaving("team");
        List<Optional<PeopleChange>> answers;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            answers = threads
                    .invokeAll(List.<Callable<PeopleChange>>of(
                            () -> as("team", () -> desk.deactivate(authority, one)),
                            () -> as("leader", () -> desk.deactivate(authority, other))))
                    .stream()
                    .map(PeopleDeskTests::answer)
                    .toList();
        }
        assertThat(answers).filteredOn(Optional.of(PeopleChange.DONE)::equals).hasSize(1);
    }

    @Test
    void aPersonKeepsAtLeastOneRole() {
        assertThat(team(() -> desk.changeRoles(authority, roles("leader", Set.of()))))
                .isEqualTo(PeopleChange.NO_ROLE);
    }

    @Test
    void aNameThatOnlyTheSheetKnowsIsProposedAndGetsWhatNobodyHolds() {
        IndicatorId indicator = indicator("D1", "reporter", "owner");
        IndicatorId open = tenancy.asSystem(
                authority,
                SystemActor.DEMONSTRATION,
                () -> catalogue.add(
                        authority,
                        new Description("D2", "Open", "", "", 2, ""),
                        Measure.found(Unit.COUNT, 0, Polarity.NONE),
                        new StatedPeople(" head of service", "Head of Service")));
        assertThat(team(() -> proposals.unknown(authority)))
                .containsExactly(new SheetNames.SheetName("Head of Service", List.of("D2"), List.of("D2")));

        PersonId invited = team(() -> proposals.invite(
                authority,
                new NewInvitation(
                        "Head of Service", new EmailAddress("head@example.org"), Set.of(Role.OWNER, Role.REPORTER))));

        assertThat(details(open).owners()).containsExactly(invited);
        assertThat(details(open).reporters()).containsExactly(invited);
        assertThat(details(indicator).reporters()).containsExactly(id("reporter"));
        assertThat(team(() -> proposals.unknown(authority))).isEmpty();
    }

    @Test
    void theTeamSeesWhatEverybodyHolds() {
        indicator("D1", "reporter", "owner");
        assertThat(team(() -> desk.holdings(authority)))
                .extracting(Handover.Holding::person, Handover.Holding::reference, Handover.Holding::as)
                .containsExactlyInAnyOrder(
                        tuple(id("reporter"), "D1", Role.REPORTER), tuple(id("owner"), "D1", Role.OWNER));
    }

    private boolean refused(String who) {
        return as(who, () -> {
            try {
                catalogue.all(authority);
                return false;
            } catch (AccessDeniedException e) {
                return true;
            }
        });
    }

    private IndicatorId indicator(String reference, String reporter, String owner) {
        return tenancy.asSystem(authority, SystemActor.DEMONSTRATION, () -> {
            IndicatorId id = catalogue.add(
                    authority,
                    new Description(reference, "Title", "", "", 1, ""),
                    Measure.found(Unit.COUNT, 0, Polarity.NONE),
                    StatedPeople.NONE);
            catalogue.assign(authority, id, Responsibility.REPORTER, Set.of(id(reporter)));
            catalogue.assign(authority, id, Responsibility.OWNER, Set.of(id(owner)));
            return id;
        });
    }

    private Departure leaving(String who, Departure.Successor... successors) {
        return new Departure(id(who), colleague(who).version(), Set.of(), List.of(successors));
    }

    private Departure roles(String who, Set<Role> roles) {
        return new Departure(id(who), colleague(who).version(), roles, List.of());
    }

    private static String key(IndicatorId indicator) {
        return Integer.toString(indicator.value());
    }

    private IndicatorDetails details(IndicatorId indicator) {
        return tenancy.asSystem(
                authority,
                SystemActor.DEMONSTRATION,
                () -> catalogue.byId(authority, indicator).orElseThrow());
    }

    private Colleague colleague(String who) {
        PersonId id = id(who);
        return tenancy.asSystem(authority, SystemActor.DEMONSTRATION, () -> desk.all(authority)).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private PersonId id(String who) {
        return ((SignedIn) signedIn.authentication(who, authority).getPrincipal()).id();
    }

    private <T> T team(Supplier<T> work) {
        return as("team", work);
    }

    private <T> T as(String who, Supplier<T> work) {
        return signedIn.person(who, authority, work);
    }

    private Stream<String> trail() {
        return jdbc
                .sql("""
                SELECT act, subject, value_before, value_after FROM audit_entry WHERE authority_id = :authority
                """)
                .param("authority", authority.value())
                .query((row, number) -> "%s: %s, %s → %s"
                        .formatted(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list()
                .stream();
    }

    /** Empty where whoever asked had lost the right by then. */
    private static <T> Optional<T> answer(Future<T> future) {
        try {
            return Optional.of(future.get());
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(AccessDeniedException.class);
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
