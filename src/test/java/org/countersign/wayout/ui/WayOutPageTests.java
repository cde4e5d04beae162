package org.countersign.wayout.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import org.countersign.tenancy.MarkedRows;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.Screen;
import org.countersign.testing.Screens;
import org.countersign.testing.TestAuthorities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class WayOutPageTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestAuthorities authorities;

    @Autowired
    MarkedRows marked;

    Screens screens;

    @BeforeEach
    void rows() {
        marked.northmere();
        screens = new Screens(context);
    }

    @AfterEach
    void everybodyGoesHome() {
        screens.close();
    }

    @Test
    void itSaysWhatIsInItAndLeadsToBothFiles() {
        Screen page = screens.at("team", TestAuthorities.NORTHMERE, "settings/way-out");

        assertThat(page.words()).contains("Way out", "figure_revisions.csv", "A figure as it once came or was entered");
        assertThat(href(page, "Download everything (ZIP)")).isEqualTo("northmere/settings/everything.zip");
        assertThat(href(page, "Download the scorecard (XLSX)"))
                .matches("northmere/settings/scorecard\\.xlsx\\?period=20\\d\\d-\\d\\d");
    }

    @Test
    void theMonthThatIsChosenIsThatOfTheFile() {
        Screen page = screens.at("team", TestAuthorities.NORTHMERE, "settings/way-out");
        page.choose("Month", "April 2035");

        assertThat(href(page, "Download the scorecard (XLSX)")).endsWith("?period=2035-04");
    }

    @Test
    void beforeAMonthIsOpenItSaysWhatWillBeThere() {
        assertThat(screens.at("team", authorities.fresh(), "settings/way-out").words())
                .contains("once a month is open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reporter", "owner", "leader"})
    void nobodyElseSeesIt(String who) {
        assertThat(screens.at(who, TestAuthorities.NORTHMERE, "settings/way-out")
                        .words())
                .doesNotContain("Download everything");
    }

    private static String href(Screen page, String words) {
        return page.one(Anchor.class, link -> link.getText().equals(words)).getHref();
    }
}
