package org.countersign.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.tenancy.AuthorityId;
import org.countersign.tenancy.AuthorityNames;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.countersign.testing.Visitor;
import org.countersign.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class InvitationPageTests {

    private static final String CHOSEN = "a long walk by the sea";

    @LocalServerPort
    int port;

    @Autowired
    TestAuthorities authorities;

    @Autowired
    AuthorityNames names;

    @Autowired
    Invitations invitations;

    @Autowired
    InvitationLinks links;

    @Autowired
    Joining joining;

    @Autowired
    People people;

    @Autowired
    SignedInAs signedIn;

    AuthorityId authority;
    String email;

    @BeforeEach
    void authorityOfItsOwn() {
        authority = authorities.fresh();
        email = "page" + authority + "@example.org";
    }

    @Test
    void whoOpensTheLinkChoosesAPasswordAndIsSignedIn() {
        String page = "/invitation/" + token(invited());
        var visitor = new Visitor(port);
        HttpResponse<String> open = visitor.get(page);
        assertThat(Visitor.heading(open)).isEqualTo("Join " + names.name(authority));
        assertThat(open.headers().firstValue("Referrer-Policy")).contains("no-referrer");

        HttpResponse<String> joined = visitor.submit(page, Map.of("password", CHOSEN));

        assertThat(visitor.target(joined)).isEqualTo("/" + names.slug(authority) + "/scorecard");
        assertThat(visitor.get("/login").statusCode()).isEqualTo(302);
        assertThat(visitor.target(new Visitor(port).signIn(email, CHOSEN))).doesNotContain("refused");
    }

    @Test
    void whoeverWasSignedInInThisBrowserIsSomebodyElseAfterwards() {
        var visitor = new Visitor(port);
        visitor.signIn(TestAuthorities.email("owner", authority), TestAuthorities.PASSWORD);
        String before = session(visitor);
        visitor.submit("/invitation/" + token(invited()), Map.of("password", CHOSEN));
        assertThat(session(visitor)).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void aShortPasswordIsSaidAndTheLinkStillWorks() {
        String page = "/invitation/" + token(invited());
        var visitor = new Visitor(port);
        HttpResponse<String> refused = visitor.submit(page, Map.of("password", "short"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Visitor.page(refused).select("[role=alert]").text()).contains("at least 12 characters");
        assertThat(Visitor.page(refused).select("input[type=password]").val()).isEmpty();
        assertThat(visitor.get(page).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Password2026!", "countersign123", "SamReporter2026", "123456789012"})
    void aPasswordThatIsTriedFirstIsRefusedAndJoinsNobody(String common) {
        String token = token(invited());
        HttpResponse<String> refused = new Visitor(port).submit("/invitation/" + token, Map.of("password", common));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Visitor.page(refused).select("[role=alert]").text()).contains("tried first");
        assertThat(joining.withPassword(token, common)).isEmpty();
        assertThat(joining.withPassword(token, CHOSEN)).isPresent();
    }

    @Test
    void everyLinkThatDoesNotWorkShowsTheSamePage() {
        PersonId used = invited();
        new Visitor(port).submit("/invitation/" + token(used), Map.of("password", CHOSEN));
        PersonId withdrawn = invited("withdrawn" + email);
        signedIn.person("team", authority, () -> invitations.withdraw(authority, withdrawn));
        String altered = token(used);

        List<HttpResponse<String>> answers = Stream.of(
                        "/invitation/" + token(used),
                        "/invitation/" + token(withdrawn),
                        "/invitation/" + altered.substring(2) + "AA",
                        "/invitation/made-up")
                .map(path -> new Visitor(port).get(path))
                .toList();

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(Visitor.heading(answer)).isEqualTo("This link does not work");
            assertThat(answer.body()).isEqualTo(answers.getFirst().body());
        });
    }

    @Test
    void whoHasAnAccountSignsInAndAccepts() {
        AuthorityId home = authorities.fresh();
        String owner = TestAuthorities.email("owner", home);
        PersonId invited = invited(owner);
        String token = token(invited);
        var visitor = new Visitor(port);
        assertThat(Visitor.page(visitor.get("/invitation/" + token)).select("input[type=password]"))
                .isEmpty();
        assertThat(visitor.target(visitor.get("/join/" + token))).startsWith("/login");

        HttpResponse<String> signed = visitor.signIn(owner, TestAuthorities.PASSWORD);
        assertThat(visitor.target(signed)).startsWith("/join/" + token);
        HttpResponse<String> joined = visitor.submit("/join/" + token, Map.of());

        assertThat(visitor.target(joined)).isEqualTo("/" + names.slug(authority) + "/scorecard");
        assertThat(signedIn.person("team", authority, () -> people.all(authority)))
                .filteredOn(person -> person.name().equals("Owner"))
                .hasSize(2)
                .anySatisfy(person -> assertThat(person.roles()).containsExactly(Role.REPORTER));
        assertThat(visitor.get("/join/" + token).statusCode()).isEqualTo(404);
    }

    private PersonId invited() {
        return invited(email);
    }

    private PersonId invited(String address) {
        return signedIn.person(
                "team",
                authority,
                () -> invitations.invite(
                        authority,
                        new NewInvitation("Sam Reporter", new EmailAddress(address), Set.of(Role.REPORTER))));
    }

    private String token(PersonId person) {
        return links.written(new InvitationToken(authority, person, 1));
    }

    private static String session(Visitor visitor) {
        return visitor.cookie("JSESSIONID").orElse("");
    }
}
