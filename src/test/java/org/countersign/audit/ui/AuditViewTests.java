package org.countersign.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.audit.Act;
import org.countersign.audit.AuditTrail;
import org.countersign.audit.Change;
import org.countersign.identity.SignedIn;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;
import org.countersign.tenancy.SystemActor;
import org.countersign.tenancy.Tenancy;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class AuditViewTests {

    private static final List<String> SCRIPTS = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "\"><svg onload=alert(1)>",
            "javascript:alert(1)",
            "</td></table><iframe srcdoc=x>",
            "{{constructor.constructor('alert(1)')()}}",
            "${7*7}",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "'-alert(1)-'",
            "<style>*{display:none}</style>");

    @Autowired
    TestAuthorities authorities;

    @Autowired
    AuthorityNames names;

    @Autowired
    AuditTrail trail;

    @Autowired
    Tenancy tenancy;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    SecuredBrowserlessApplicationContext<Authentication> application;
    AuthorityId authority;

    @BeforeEach
    void anAuthority() {
        authority = authorities.fresh();
        application = SpringBrowserlessApplicationContext.createSecured(context, "org.countersign");
    }

    @AfterEach
    void everybodyGoesHome() {
        application.close();
    }

    @Test
    void theNewestActsStandFirstWithBeforeAndAfter() {
        keep("EH1a, April 2020");
        var team = at("settings/audit");
        assertThat(rows(team).get(1))
                .contains(
                        "Commentary signed off",
                        "EH1a, April 2020",
                        "Before submitted",
                        "After signed off",
                        "Demonstration");
    }

    @Test
    void peopleWhomAnEntryNamesByIdAreShownByNameAndStoredById() {
        String owner = id("owner");
        String stranger = "00000000-1111-2222-3333-444444444444";
        tenancy.asSystem(authority, SystemActor.DEMONSTRATION, (Runnable) () ->
                transaction.executeWithoutResult(status -> trail.record(
                        authority,
                        Act.PEOPLE_ASSIGNED,
                        "EH1a",
                        "OWNER PersonId[value=" + owner + "], [" + owner + "]",
                        new Change("owner: " + stranger, "owner: " + id("team") + ", " + owner))));
        var team = at("settings/audit?text=EH1a");
        assertThat(rows(team).get(1))
                .contains("Before owner: " + stranger, "After owner: Performance Team, Owner", "OWNER Owner, [Owner]")
                .doesNotContain(owner);
        assertThat(jdbc.sql("SELECT value_after FROM audit_entry WHERE authority_id = :authority AND act = :act")
                        .param("authority", authority.value())
                        .param("act", Act.PEOPLE_ASSIGNED.code())
                        .query(String.class)
                        .single())
                .contains(owner);
    }

    @Test
    void signingInWithAPasswordIsFoundAmongSignIns() {
        tenancy.asSystem(authority, SystemActor.DEMONSTRATION, (Runnable) () -> transaction.executeWithoutResult(
                status -> trail.record(authority, "sign-in", "Owner", "with a password")));
        assertThat(rows(at("settings/audit?kind=sign-in")).get(1)).contains("Signed in", "Owner", "with a password");
    }

    @Test
    void theUrlHoldsTheSearch() {
        keep("EH1a, April 2020");
        keep("EH1b, April 2020");
        var team = at("settings/audit?text=EH1b&kind=commentary");
        assertThat(rows(team)).hasSize(2);
        assertThat(team.find(TextField.class)
                        .withCondition(field -> field.getLabel().equals("Person or subject"))
                        .single()
                        .getValue())
                .isEqualTo("EH1b");
        assertThat(export(team)).endsWith("/settings/audit.csv?text=EH1b&kind=commentary");
    }

    @Test
    void aSearchWithoutAnAnswerSaysWhatToTry() {
        assertThat(text(at("settings/audit?text=nothing-like-this"))).contains("No act matches.");
        assertThat(text(at("settings/audit?kind=odd&from=yesterday&page=-3&person=me")))
                .contains(" acts");
    }

    @Test
    void checkingTheChainSaysThatItHoldsAndWhen() {
        keep("EH1a, April 2020");
        var team = at("settings/audit");
        assertThat(text(team)).contains("Not checked yet.");
        team.test(team.find(NativeButton.class)
                        .withCondition(button -> button.getText().equals("Check the chain"))
                        .single())
                .click();
        assertThat(text(team)).contains("The chain holds").contains("by Performance Team");
    }

    @Test
    void scriptsInSubjectsAndNamesAreText() {
        SCRIPTS.forEach(this::keep);
        var team = at("settings/audit?kind=commentary");
        List<Element> all = everything(team.getCurrentView().getElement()).toList();
        assertThat(SCRIPTS).allSatisfy(script -> assertThat(rows(team)).anyMatch(row -> row.contains(script)));
        assertThat(all)
                .noneMatch(element -> !element.isTextNode() && element.getTag().matches("script|img|svg|iframe|style"));
        assertThat(all).allMatch(element -> element.isTextNode() || element.getProperty("innerHTML") == null);
    }

    @Test
    void searchingGoesToTheUrlThatSaysSo() {
        keep("EH1a, April 2020");
        keep("EH1b, April 2020");
        var team = at("settings/audit");
        team.test(team.find(TextField.class)
                        .withCondition(field -> field.getLabel().equals("Person or subject"))
                        .single())
                .setValue("EH1b");
        team.test(team.find(NativeButton.class)
                        .withCondition(button -> button.getText().equals("Search"))
                        .single())
                .click();
        assertThat(rows(team)).hasSize(2);
        assertThat(export(team)).endsWith("/settings/audit.csv?text=EH1b");
    }

    @Test
    void otherRolesDoNotGetIn() {
        var window = application
                .newUser(signedIn.authentication("leader", authority))
                .newWindow();
        window.getUI().navigate(names.slug(authority) + "/settings/audit");
        assertThat(text(window)).doesNotContain("Person admitted");
        assertThat(window.getCurrentView()).isNotInstanceOf(AuditView.class);
    }

    private String id(String who) {
        return ((SignedIn) signedIn.authentication(who, authority).getPrincipal())
                .id()
                .value()
                .toString();
    }

    private void keep(String subject) {
        tenancy.asSystem(authority, SystemActor.DEMONSTRATION, (Runnable) () -> transaction.executeWithoutResult(
                status -> trail.record(authority, Act.SIGNED_OFF, subject, new Change("submitted", "signed off"))));
    }

    private BrowserlessUIContext at(String page) {
        var window =
                application.newUser(signedIn.authentication("team", authority)).newWindow();
        Location to = new Location(names.slug(authority) + "/" + page);
        window.getUI().navigate(to.getPath(), to.getQueryParameters());
        return window;
    }

    private static List<String> rows(BrowserlessUIContext window) {
        return window.find(NativeTableRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private static String export(BrowserlessUIContext window) {
        return window.find(Anchor.class)
                .withCondition(anchor -> anchor.getText().startsWith("Export"))
                .single()
                .getHref();
    }

    private static String text(BrowserlessUIContext window) {
        return window.getCurrentView().getElement().getTextRecursively();
    }

    private static Stream<Element> everything(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(AuditViewTests::everything));
    }
}
