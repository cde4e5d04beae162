package org.countersign.scorecard.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.testing.TestAuthorities.NORTHMERE;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.stream.Stream;
import org.countersign.scorecard.MixedMonth;
import org.countersign.scorecard.OwnAuthority;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.SignedInAs;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartTests {

    private static final AuthorityId PLACE = new AuthorityId(955);
    private static final AuthorityId EMPTY_PLACE = new AuthorityId(956);

    @Autowired
    MixedMonth mixed;

    @Autowired
    OwnAuthority own;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    ApplicationContext context;

    SecuredBrowserlessApplicationContext<Authentication> application;

    @BeforeAll
    void load() {
        own.present(EMPTY_PLACE);
        mixed.load(PLACE);
    }

    @BeforeEach
    void atWork() {
        application = SpringBrowserlessApplicationContext.createSecured(context, "org.countersign");
    }

    @AfterEach
    void everybodyGoesHome() {
        application.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"leader", "reporter", "owner", "team"})
    void theMonthStandsInOneSentenceWhoseNumbersAreLinks(String who) {
        var start = at(who, "place-955/start", "");

        assertThat(sees(start))
                .contains("Place 955", "April 2020")
                .contains("6 indicators: 1 off target, 2 moved the wrong way, 5 not signed off,"
                        + " 1 without the figure that is due.");
        assertThat(address(start, "2 moved the wrong way"))
                .isEqualTo("place-955/scorecard?period=2020-04&judgement=negative");
    }

    @Test
    void whatMovedIsListedWithItsChangeInWordsAndOpensAmongItsKind() {
        var start = at("leader", "place-955/start", "period=2020-04");

        assertThat(sees(start))
                .contains("Moved the wrong way", "W2 Indicator W2", "150", "up 50%, negative")
                .contains("Moved the right way", "B1 Indicator B1", "down 20%, positive")
                .contains("Changed most, neither good nor bad", "N1 Indicator N1", "up 11%, neither good nor bad")
                .contains("Off target", "off target", "target 100");
        assertThat(address(start, "W1 Indicator W1"))
                .isEqualTo("place-955/scorecard?period=2020-04&judgement=negative&row=W1");
    }

    @Test
    void whoHasNotSignedIsListedWithWhatIsLateAndWhenItWasDue() {
        assertThat(sees(at("leader", "place-955/start", "")))
                .contains("Due by 15 May 2020", "Not signed off", "Of these late", "Nobody yet");
    }

    @Test
    void aMonthNobodyOpenedSaysSoAndHowItIsOpened() {
        assertThat(sees(at("leader", "place-955/start", "period=2020-03")))
                .contains("March 2020 was not opened for commentary. Once the performance team opens it")
                .doesNotContain("not signed off,");
    }

    @Test
    void aMonthWithoutFiguresSaysWhoBringsThem() {
        assertThat(sees(at("leader", "place-955/start", "period=2020-09")))
                .contains("There are no figures for September 2020 yet.");
    }

    @Test
    void whereNothingIsYetThePageSaysHowToGetIt() {
        assertThat(sees(at("leader", "place-956/start", "")))
                .contains("There are no indicators yet.", "The performance team brings scorecards in.");
        assertThat(at("team", "place-956/start", "").findInView(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains("Bring a scorecard in");
    }

    private BrowserlessUIContext at(String who, String path, String query) {
        var window =
                application.newUser(signedIn.authentication(who, NORTHMERE)).newWindow();
        window.activate();
        window.getUI().navigate(path, QueryParameters.fromString(query));
        window.roundTrip();
        return window;
    }

    private static String address(BrowserlessUIContext window, String link) {
        return Jsoup.parse(html(window)).select("a").stream()
                .filter(anchor -> anchor.text().equals(link))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    private static String sees(BrowserlessUIContext window) {
        return Jsoup.parse(html(window)).text();
    }

    private static String html(BrowserlessUIContext window) {
        return elements(window.getCurrentView().getElement())
                .map(element -> element.isTextNode() ? element.getText() + " " : element.getProperty("innerHTML", ""))
                .reduce("", String::concat);
    }

    private static Stream<Element> elements(Element element) {
        Stream<Element> inside = element.isTextNode() ? Stream.empty() : element.getChildren();
        return Stream.concat(Stream.of(element), inside.flatMap(StartTests::elements));
    }
}
