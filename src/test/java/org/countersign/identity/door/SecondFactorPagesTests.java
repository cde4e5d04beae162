package org.countersign.identity.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.testing.TestAuthorities.NORTHMERE;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The second factor's pages behind the whole security chain, as a browser's session sees them. */
@DatabaseTest
class SecondFactorPagesTests {

    private static final String CONTEXT = "SPRING_SECURITY_CONTEXT";

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestAuthorities authorities;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private MockMvc browser = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void secondOwnerWithoutFactors() {
        authorities.present();
        forgetFactors();
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @AfterEach
    void forgetFactors() {
        for (String table : List.of("authenticator_app", "recovery_code", "passkey", "factor_guess")) {
            jdbc.sql("DELETE f FROM " + table + " f JOIN person p ON p.person_id = f.person_id WHERE p.email = :email")
                    .param("email", TestAuthorities.email("second.owner", NORTHMERE))
                    .update();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/confirm", "/set-up", "/app", "/passkey", "/recovery-codes", "/remove/app"})
    void nobodyIsAskedToSignIn(String page) throws Exception {
        browser.perform(get("/second-factor" + page)).andExpect(redirectedUrl("/login"));
    }

    @Test
    void aPasswordAloneIsLedToTheSecondFactorFromEveryPage() throws Exception {
        enrolled();
        MockHttpSession session = signedInBy(Duration.ZERO);

        asks(session, get("/account")).andExpect(redirectedUrl("/second-factor?then=%2Faccount"));
        asks(session, get("/northmere/scorecard").queryParam("period", "2020-04"))
                .andExpect(redirectedUrl("/second-factor?then=%2Fnorthmere%2Fscorecard%3Fperiod%3D2020-04"));
        asks(session, post("/?v-r=uidl&v-uiId=0").with(csrf())).andExpect(status().isForbidden());
        asks(session, get("/?v-r=init&location=account")).andExpect(status().is3xxRedirection());
        asks(session, get("/second-factor/app"))
                .andExpect(redirectedUrl("/second-factor?then=%2Fsecond-factor%2Fapp%3Fthen%3D%252F"));
    }

    @Test
    void aRightCodeOpensTheSessionUnderANewIdAndLeadsOn() throws Exception {
        String key = enrolled();
        MockHttpSession session = signedInBy(Duration.ZERO);
        String id = session.getId();

        asks(
                        session,
                        post("/second-factor")
                                .param("code", code(key, 1))
                                .param("then", "/account")
                                .with(csrf()))
                .andExpect(redirectedUrl("/account"));

        assertThat(factors(session)).contains("FACTOR_AUTHENTICATOR_APP");
        assertThat(session.getId()).isNotEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example", "https://elsewhere.example/", "/\\elsewhere.example", "elsewhere"})
    void nobodyIsLedElsewhere(String then) throws Exception {
        String key = enrolled();

        asks(
                        signedInBy(Duration.ZERO),
                        post("/second-factor")
                                .param("code", code(key, 1))
                                .param("then", then)
                                .with(csrf()))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void aWrongCodeOpensNothingAndIsNotRepeated() throws Exception {
        enrolled();
        MockHttpSession session = signedInBy(Duration.ZERO);

        asks(session, post("/second-factor").param("code", "271828").with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("That code is not right")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("271828"))));
        assertThat(factors(session)).doesNotContain("FACTOR_AUTHENTICATOR_APP");
    }

    @Test
    void withoutTheFormsTokenNothingHappens() throws Exception {
        String key = enrolled();

        asks(signedInBy(Duration.ZERO), post("/second-factor").param("code", code(key, 1)))
                .andExpect(status().isForbidden());
    }

    @Test
    void pagesAreNotKeptAndRunScriptsOnlyForPasskeys() throws Exception {
        asks(signedInBy(Duration.ZERO), get("/second-factor/app"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string(
                                "Content-Security-Policy", Matchers.not(Matchers.containsString("script-src"))));
        asks(signedInBy(Duration.ZERO), get("/second-factor/passkey"))
                .andExpect(header().string("Content-Security-Policy", Matchers.containsString("script-src 'self'")));
    }

    @Test
    void whoProvedThemselvesLongAgoIsAskedForTheirPasswordFirst() throws Exception {
        MockHttpSession session = signedInBy(Duration.ofMinutes(11));

        asks(session, get("/second-factor/app").queryParam("then", "/account"))
                .andExpect(redirectedUrl("/second-factor/confirm?then=%2Fsecond-factor%2Fapp%3Fthen%3D%252Faccount"));
        asks(
                        session,
                        post("/second-factor/confirm")
                                .param("password", "not this one")
                                .with(csrf()))
                .andExpect(status().isUnprocessableContent());
        asks(
                        session,
                        post("/second-factor/confirm")
                                .param("password", TestAuthorities.PASSWORD)
                                .param("then", "/second-factor/app?then=%2Faccount")
                                .with(csrf()))
                .andExpect(redirectedUrl("/second-factor/app?then=%2Faccount"));
        asks(session, get("/second-factor/app")).andExpect(status().isOk());
    }

    @Test
    void removingAsksFirstAndThenTheSecondFactorIsGone() throws Exception {
        String key = enrolled();
        MockHttpSession session = signedInBy(Duration.ZERO);
        asks(session, post("/second-factor").param("code", code(key, 1)).with(csrf()));

        asks(session, get("/second-factor/remove/app"))
                .andExpect(content().string(Matchers.containsString("It is your only second factor.")));
        asks(session, post("/second-factor/remove/app").with(csrf())).andExpect(redirectedUrl("/account"));
        asks(session, get("/second-factor/remove/app")).andExpect(status().isNotFound());
        asks(session, get("/second-factor/remove/" + "a".repeat(43))).andExpect(status().isNotFound());
    }

    /** Sets an app up and answers its key. */
    private String enrolled() throws Exception {
        MockHttpSession session = signedInBy(Duration.ZERO);
        String page = asks(session, get("/second-factor/app"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String key = found(page, "<code>([A-Z2-7 ]{39})</code>").replace(" ", "");
        asks(session, post("/second-factor/app").param("code", code(key, -1)).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("They are shown only now.")));
        assertThat(factors(session)).contains("FACTOR_AUTHENTICATOR_APP");
        return key;
    }

    private ResultActions asks(MockHttpSession session, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.session(session));
    }

    private MockHttpSession signedInBy(Duration ago) {
        Authentication account = signedIn.authentication("second.owner", NORTHMERE);
        Instant at = clock.instant().minus(ago);
        var session = new MockHttpSession();
        session.setAttribute(
                CONTEXT,
                new SecurityContextImpl(account.toBuilder()
                        .authorities(granted -> granted.add(
                                FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                                        .issuedAt(at)
                                        .build()))
                        .build()));
        return session;
    }

    private static List<String> factors(MockHttpSession session) {
        var now = (SecurityContext) session.getAttribute(CONTEXT);
        return now.getAuthentication().getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
    }

    private String code(String key, int steps) throws Exception {
        return new TimeBasedOneTimePasswordGenerator()
                .generateOneTimePasswordString(
                        new SecretKeySpec(new Base32().decode(key), "RAW"),
                        clock.instant().plusSeconds(30L * steps));
    }

    private static String found(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in the page: " + pattern));
    }
}
