package org.countersign.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.identity.Colleague;
import org.countersign.identity.Departure;
import org.countersign.identity.NewPerson;
import org.countersign.identity.People;
import org.countersign.identity.PeopleDesk;
import org.countersign.identity.PersonId;
import org.countersign.identity.Role;
import org.countersign.identity.SignedIn;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.countersign.indicator.Responsibility;
import org.countersign.indicator.StatedPeople;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;
import org.countersign.tenancy.Ids;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;

@DatabaseTest
class PeoplePageTests {

    @Autowired
    TestAuthorities authorities;

    @Autowired
    AuthorityNames names;

    @Autowired
    PeopleDesk desk;

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

    @Autowired
    ApplicationContext context;

    SecuredBrowserlessApplicationContext<Authentication> application;
    AuthorityId authority;

    @BeforeEach
    void authorityOfItsOwn() {
        authority = authorities.fresh();
        application = SpringBrowserlessApplicationContext.createSecured(context, "org.countersign");
    }

    @AfterEach
    void everybodyGoesHome() {
        application.close();
    }

    @Test
    void everybodyIsThereWithRolesStateAndWhatTheyHold() {
        indicator("reporter", "owner");
        var page = team();
        assertThat(words(page))
                .contains("7 people")
                .contains("Reporting Owner Reporter, Owner Active")
                .contains("Second Owner Owner Active Not signed in yet – – Change…")
                .contains("Reporter Reporter Active Not signed in yet 1 – Change…")
                .contains("Each one is written as a file to target/mail");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reporter", "owner", "leader"})
    void othersAreToldThatItIsNotPartOfTheirRole(String who) {
        assertThat(words(at(who, people())))
                .contains("This is not part of your role")
                .doesNotContain("Invite somebody");
    }

    @Test
    void somebodyIsInvitedAndShowsAsInvited() {
        var page = team();
        page.test(nativeButton(page, "Invite somebody")).click();
        fill(page, "Name", "Sam Analyst");
        fill(page, "E-mail address", "sam@example.org");
        click(page, "Send the invitation");

        assertThat(told(page, "status")).isEqualTo("Sam Analyst is invited.");
        assertThat(words(page)).contains("Sam Analyst Reporter Invited until").contains("sam@example.org");
    }

    @Test
    void whatIsWrongWithAnInvitationIsSaidAtItsField() {
        var page = team();
        page.test(nativeButton(page, "Invite somebody")).click();
        fill(page, "E-mail address", "sam at example");
        click(page, "Send the invitation");

        assertThat(field(page, "Name").getErrorMessage()).isEqualTo("Write the person's name.");
        assertThat(field(page, "E-mail address").getErrorMessage()).startsWith("Enter an e-mail address like");
        assertThat(field(page, "E-mail address").getValue()).isEqualTo("sam at example");
        assertThat(all()).hasSize(7);
    }

    @Test
    void whoeverDeactivatesSomebodySeesWhatTheyLeaveAndHandsItOver() {
        IndicatorId indicator = indicator("reporter", "owner");
        var page = team();
        page.test(change(page, "Reporter")).click();
        click(page, "Deactivate Reporter…");
        assertThat(dialog(page)).contains("Reports 1 indicator").contains("P1 A title nobody else");
        choose(page, "Who takes over as reporter", "Second Reporter");
        click(page, "Deactivate Reporter");

        assertThat(told(page, "status")).isEqualTo("Reporter is deactivated.");
        assertThat(words(page)).contains("Reporter Reporter Deactivated – – Change…");
        assertThat(reporters(indicator)).containsExactly(id("second.reporter"));
    }

    @Test
    void aRoleIsTakenAndWhatItHeldHandedOver() {
        IndicatorId indicator = indicator("reporting.owner", "owner");
        var page = team();
        page.test(change(page, "Reporting Owner")).click();
        page.find(RoleBoxes.class).single().setValue(Set.of(Role.OWNER));
        click(page, "Save roles");
        choose(page, "Who takes over as reporter", "Reporter");
        click(page, "Save roles and hand over");

        assertThat(told(page, "status")).isEqualTo("Reporting Owner is now Owner.");
        assertThat(reporters(indicator)).containsExactly(id("reporter"));
    }

    @Test
    void aLostSecondFactorIsRemovedAfterAQuestion() {
        jdbc.sql("INSERT INTO authenticator_app (person_id, secret, added_at, last_step)"
                        + " VALUES (:person, 'x', UTC_TIMESTAMP(6), 0)")
                .param("person", Ids.bytes(id("leader").value()))
                .update();
        var page = team();
        page.test(change(page, "Leader")).click();
        assertThat(dialog(page)).contains("Has a second factor.");
        click(page, "Remove the second factor…");
        assertThat(dialog(page)).contains("Make sure first that it is they who ask");
        click(page, "Remove the second factor");

        assertThat(told(page, "status")).isEqualTo("The second factor of Leader is removed. They are told by e-mail.");
        page.test(change(page, "Leader")).click();
        assertThat(dialog(page)).contains("Has no second factor.");
    }

    @Test
    void somebodyIsSignedOutEverywhere() {
        var page = team();
        page.test(change(page, "Leader")).click();
        click(page, "Sign out everywhere");

        assertThat(told(page, "status")).isEqualTo("Leader is signed out everywhere.");
        assertThat(jdbc.sql("SELECT subject FROM audit_entry WHERE authority_id = :authority AND act = :act")
                        .param("authority", authority.value())
                        .param("act", "signed out by the performance team")
                        .query(String.class)
                        .list())
                .containsExactly("Leader");
    }

    @Test
    void theSlowerOfTwoAdministratorsIsToldAndOverwritesNothing() {
        var slower = team();
        slower.test(change(slower, "Leader")).click();
        Colleague leader = colleague("Leader");
        tenancy.asSystem(
                authority,
                SystemActor.DEMONSTRATION,
                () -> desk.changeRoles(
                        authority, new Departure(leader.id(), leader.version(), Set.of(Role.OWNER), List.of())));
        slower.activate();
        slower.find(RoleBoxes.class).single().setValue(Set.of(Role.REPORTER));
        click(slower, "Save roles");

        assertThat(told(slower, "alert")).startsWith("Somebody else changed this person while you were looking.");
        assertThat(words(slower)).contains("Leader Owner Active");
    }

    @Test
    void theLastOfThePerformanceTeamIsKept() {
        var page = team();
        page.test(change(page, "Performance Team")).click();
        click(page, "Deactivate Performance Team…");
        click(page, "Deactivate Performance Team");
        assertThat(told(page, "alert"))
                .startsWith("Nothing was changed: nobody else in the performance team can sign in.");
    }

    @Test
    void namesOfTheSheetAreInvitedInOneGo() {
        tenancy.asSystem(authority, SystemActor.DEMONSTRATION, () -> {
            people.admit(authority, NewPerson.withoutSignIn("Imported Owner", Set.of(Role.OWNER)));
            catalogue.add(
                    authority,
                    new Description("P2", "Stated", "", "", 2, ""),
                    Measure.found(Unit.COUNT, 0, Polarity.NONE),
                    new StatedPeople("", "Stated Reporter"));
        });
        var page = team();
        assertThat(words(page))
                .contains("Imported Owner Owner: nothing assigned yet")
                .contains("Stated Reporter Reporter: reports 1, not added as a person yet");
        List<EmailField> fields = page.find(EmailField.class).all();
        page.test(fields.get(0)).setValue("imported@example.org");
        page.test(fields.get(1)).setValue("stated@example.org");
        page.test(nativeButton(page, "Invite those with an address")).click();

        assertThat(told(page, "status")).isEqualTo("2 people are invited.");
        assertThat(words(page)).doesNotContain("Named in the sheet");
        assertThat(all())
                .filteredOn(person -> person.state() == Colleague.State.INVITED)
                .hasSize(2);
    }

    @Test
    void peopleAreFoundByNameRoleAndState() {
        var page = team();
        fill(page, "Find", "second");
        assertThat(words(page)).contains("2 of 7 people");
        @SuppressWarnings("unchecked")
        ComboBox<Role> role = page.find(ComboBox.class).all().getFirst();
        role.setValue(Role.OWNER);
        assertThat(words(page))
                .contains("1 of 7 people")
                .contains("Second Owner")
                .doesNotContain("Second Reporter");
    }

    @Test
    void somebodyWithTwoAuthoritiesHasRolesOfTheirOwnInEachAndSwitches() {
        AuthorityId other = authorities.fresh();
        Authentication director = director(other);
        var page = application.newUser(director).newWindow();

        goTo(page, authority, PeoplePages.PEOPLE);
        assertThat(words(page)).contains("Invite somebody");
        goTo(page, other, PeoplePages.PEOPLE);
        assertThat(words(page)).contains("This is not part of your role");
        goTo(page, other, "scorecard");
        assertThat(page.find(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains(names.name(authority))
                .doesNotContain("People");
    }

    @Test
    void aRoleTakenAwayInMidSessionIsRefusedAtTheNextCall() {
        Authentication director = director(authorities.fresh());
        var page = application.newUser(director).newWindow();
        goTo(page, authority, PeoplePages.PEOPLE);
        PersonId person = ((SignedIn) director.getPrincipal()).id();
        Colleague now = all().stream()
                .filter(one -> one.id().equals(person))
                .findFirst()
                .orElseThrow();
        tenancy.asSystem(
                authority,
                SystemActor.DEMONSTRATION,
                () -> desk.changeRoles(
                        authority, new Departure(person, now.version(), Set.of(Role.LEADER), List.of())));

        goTo(page, authority, PeoplePages.PEOPLE);
        assertThat(words(page)).contains("This is not part of your role").contains("ask them if you need this page");
    }

    /** In the performance team here, a leader there. */
    private Authentication director(AuthorityId other) {
        String email = "joint.director." + authority + "@example.org";
        NewPerson here =
                new NewPerson("Joint Director", email, TestAuthorities.PASSWORD, Set.of(Role.PERFORMANCE_TEAM));
        NewPerson there = new NewPerson("Joint Director", email, null, Set.of(Role.LEADER));
        tenancy.asSystem(authority, SystemActor.DEMONSTRATION, () -> people.admit(authority, here));
        tenancy.asSystem(other, SystemActor.DEMONSTRATION, () -> people.admit(other, there));
        return signedIn.account(email);
    }

    private BrowserlessUIContext team() {
        return at("team", people());
    }

    private String people() {
        return PeoplePages.PEOPLE;
    }

    private BrowserlessUIContext at(String who, String path) {
        var page = application.newUser(signedIn.authentication(who, authority)).newWindow();
        goTo(page, authority, path);
        return page;
    }

    private void goTo(BrowserlessUIContext page, AuthorityId where, String path) {
        page.activate();
        page.getUI().navigate(names.slug(where) + "/" + path);
        page.roundTrip();
    }

    private IndicatorId indicator(String reporter, String owner) {
        return tenancy.asSystem(authority, SystemActor.DEMONSTRATION, () -> {
            IndicatorId id = catalogue.add(
                    authority,
                    new Description("P1", "A title", "", "", 1, ""),
                    Measure.found(Unit.COUNT, 0, Polarity.NONE),
                    StatedPeople.NONE);
            catalogue.assign(authority, id, Responsibility.REPORTER, Set.of(id(reporter)));
            catalogue.assign(authority, id, Responsibility.OWNER, Set.of(id(owner)));
            return id;
        });
    }

    private Set<PersonId> reporters(IndicatorId indicator) {
        return tenancy.asSystem(authority, SystemActor.DEMONSTRATION, () -> catalogue.byId(authority, indicator))
                .orElseThrow()
                .reporters();
    }

    private List<Colleague> all() {
        return tenancy.asSystem(authority, SystemActor.DEMONSTRATION, () -> desk.all(authority));
    }

    private Colleague colleague(String name) {
        return all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private PersonId id(String who) {
        return ((SignedIn) signedIn.authentication(who, authority).getPrincipal()).id();
    }

    private static NativeButton nativeButton(BrowserlessUIContext page, String label) {
        page.activate();
        return page.find(NativeButton.class)
                .withCondition(button -> button.getText().equals(label))
                .single();
    }

    private static NativeButton change(BrowserlessUIContext page, String name) {
        page.activate();
        return page.find(NativeButton.class)
                .withCondition(button ->
                        button.getAriaLabel().filter(("Change " + name)::equals).isPresent())
                .single();
    }

    private static void click(BrowserlessUIContext page, String label) {
        page.activate();
        page.test(page.find(Button.class)
                        .withCondition(button -> button.getText().equals(label))
                        .single())
                .click();
        page.roundTrip();
    }

    private static TextField field(BrowserlessUIContext page, String label) {
        page.activate();
        return page.find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private static void fill(BrowserlessUIContext page, String label, String text) {
        page.test(field(page, label)).setValue(text);
        page.roundTrip();
    }

    @SuppressWarnings("unchecked")
    private static void choose(BrowserlessUIContext page, String label, String name) {
        page.activate();
        ComboBox<Object> chooser = page.find(ComboBox.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
        page.test(chooser).selectItem(name);
    }

    private static String words(BrowserlessUIContext page) {
        page.activate();
        return words(page.getCurrentView().getElement());
    }

    private static String dialog(BrowserlessUIContext page) {
        return words(page.find(Dialog.class).single().getElement());
    }

    private static String told(BrowserlessUIContext page, String role) {
        page.activate();
        return elements(page.getCurrentView().getElement())
                .filter(element -> role.equals(element.getAttribute("role")))
                .map(Element::getTextRecursively)
                .reduce("", String::concat);
    }

    private static String words(Element element) {
        return texts(element)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .reduce("", (one, other) -> one + " " + other)
                .strip();
    }

    private static Stream<String> texts(Element element) {
        return element.isTextNode()
                ? Stream.of(element.getText())
                : children(element).flatMap(PeoplePageTests::texts);
    }

    private static Stream<Element> elements(Element element) {
        return Stream.concat(
                Stream.of(element),
                children(element).filter(child -> !child.isTextNode()).flatMap(PeoplePageTests::elements));
    }

    private static Stream<Element> children(Element element) {
        return element.getChildren().filter(child -> child.isTextNode() || child.isVisible());
    }
}
