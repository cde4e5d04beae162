package org.countersign.benchmarking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import org.countersign.authority.Region;
import org.countersign.benchmarking.PublishedFigures;
import org.countersign.benchmarking.ReleaseDesk;
import org.countersign.calculation.Unit;
import org.countersign.calculation.Value;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;

/** Works on the Isles of Scilly's agency rates of 2015, which nobody else looks at. */
@DatabaseTest
class ReleasePageTests {

    private static final String SERIES = "agency-rate";
    private static final String FILE = """
            time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,agency_rate_fte
            2015,Reporting year,National,E92000001,England,,,,,,%s
            2015,Reporting year,Local authority,E92000001,England,E12000009,South West,420,E06000053,Isles of Scilly,%s
            """;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestOperator operator;

    @Autowired
    PublishedFigures published;

    @Autowired
    ReleaseDesk desk;

    @Autowired
    JdbcClient jdbc;

    SecuredBrowserlessApplicationContext<Authentication> application;
    BrowserlessUIContext window;

    @BeforeEach
    void theOperatorOpensThePage() {
        application = SpringBrowserlessApplicationContext.createSecured(context, "org.countersign");
        window = application.newUser(operator.authentication()).newWindow();
        window.activate();
        window.navigate(BenchmarkPages.RELEASES, ReleaseView.class);
    }

    @AfterEach
    void everybodyGoesHome() {
        String made =
                " WHERE series_id IN (SELECT series_id FROM published_series WHERE code = 'caseload-by-a-new-file')";
        jdbc.sql("DELETE FROM published_reading" + made).update();
        jdbc.sql("DELETE FROM published_figure" + made).update();
        jdbc.sql("DELETE FROM published_replacement" + made).update();
        jdbc.sql("DELETE FROM published_series WHERE code = 'caseload-by-a-new-file'")
                .update();
        application.close();
    }

    @Test
    void theReleasesThatAreThereAreListed() {
        assertThat(html()).contains("Children in need, reporting year 2024").contains("31 October 2024");
    }

    @Test
    void aBadFileIsRefusedWithItsPlace() {
        choose(FILE.formatted("12", ""));

        assertThat(sees())
                .contains(
                        "“agency.csv” is refused. Nothing was loaded. Line 3, column agency_rate_fte: The cell is blank.");
    }

    @Test
    void aReleaseIsSeenThenLoadedAndALaterOneRevisesIt() {
        choose(FILE.formatted("12", "12"));
        describe("Agency rates, first vintage", "2016-02");
        press("See what it would do");
        assertThat(sees()).contains("2 figures: 2 new, 0 revised");
        press("Load 2 figures");
        assertThat(sees()).contains("Loaded. Agency social workers, percentage of the workforce: 2 figures: 2 new");

        choose(FILE.formatted("12", "11"));
        describe("Agency rates, second vintage", "2017-02-23");
        press("See what it would do");
        assertThat(sees()).contains("2 figures: 0 new, 1 revised");
        assertThat(sees()).contains("What looks wrong").contains("2015: England is 12.0%, outside the range");
        press("Load 2 figures");
        assertThat(sees()).contains("Nothing was loaded. Look at what looks wrong");
        window.test(window.find(Checkbox.class).single()).click();
        press("Load 2 figures");

        assertThat(published.figures(SERIES).orElseThrow().value(2015, "420")).isEqualTo(Value.of("11"));
        assertThat(published.former(SERIES, "420"))
                .extracting(former -> former.figure().value())
                .contains(Value.of("12"));
    }

    @Test
    void aReleaseIsTakenBackAndTheOneBeforeStandsAgain() {
        load("12", "13", "Agency rates, to be kept", "2018-02");
        load("12", "14", "Agency rates, to be taken back", "2019-02");
        assertThat(published.figures(SERIES).orElseThrow().value(2014, "420")).isEqualTo(Value.of("14"));

        select("Release to take back", "Agency rates, to be kept");
        assertThat(sees())
                .contains(
                        "“Agency rates, to be taken back” came in the place of 2 figures of “Agency rates, to be kept”. Take that one back first.");
        select("Release to take back", "Agency rates, to be taken back");
        assertThat(sees()).contains("0 of its figures are gone, 2 are again what they were before it.");
        press("Take it back");
        assertThat(sees()).contains("Say why");
        fill("Why", "The publisher withdrew the file.");
        press("Take it back");

        assertThat(sees()).contains("“Agency rates, to be taken back” is taken back.");
        assertThat(html())
                .containsPattern("to be taken back.{0,200}Taken back on .{0,60}: The publisher withdrew the file\\.");
        var figures = published.figures(SERIES).orElseThrow();
        assertThat(figures.value(2014, "420")).isEqualTo(Value.of("13"));
        assertThat(title(figures.at(2014, "420").orElseThrow().release())).isEqualTo("Agency rates, to be kept");
        assertThat(title(figures.at(2014, Region.ENGLAND).orElseThrow().release()))
                .as("what both say stands under the first again")
                .isEqualTo("Agency rates, to be kept");
        assertThat(published.former(SERIES, "420"))
                .noneMatch(former -> former.figure().value().equals(Value.of("14")));
        load("12", "15", "Agency rates, to be taken back", "2019-02");
        assertThat(published.figures(SERIES).orElseThrow().value(2014, "420")).isEqualTo(Value.of("15"));
        select("Release to take back", "Agency rates, to be taken back");
        fill("Why", "Once more.");
        press("Take it back");
        assertThat(published.figures(SERIES).orElseThrow().value(2014, "420")).isEqualTo(Value.of("13"));
    }

    @Test
    void aSeriesThatCameWithAReleaseGoesWithIt() {
        choose(FILE.replace("agency_rate_fte", "mean_caseload").formatted("10", "13"));
        select("Series", "A new series");
        select("Column of the figures", "mean_caseload");
        fill("Title of the series", "Caseload by a new file");
        select("Topic", "Workforce");
        describe("Caseloads, to be taken back", "2016-02", "2030-02");
        press("See what it would do");
        tick();
        press("Load 2 figures");
        assertThat(published.figures("caseload-by-a-new-file")).isPresent();

        select("Release to take back", "Caseloads, to be taken back");
        assertThat(sees()).contains("2 of its figures are gone, 0 are again");
        fill("Why", "Not ours.");
        press("Take it back");
        assertThat(published.figures("caseload-by-a-new-file")).isEmpty();
    }

    @Test
    void whatCameWithTheProductStays() {
        int shipped = published.releases().stream()
                .filter(release -> release.code().equals("cin-2024"))
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(operator.does(() -> desk.takeBack(shipped, "A reason")).orElseThrow())
                .contains("cannot be taken back: it came with the product");
    }

    @Test
    void everyReasonOfABadFileIsListedWithItsPlace() {
        choose(
                FILE.formatted("12", "12")
                        + "2015,Reporting year,Local authority,E92000001,England,E12000008,South East,852,E06000045,Southampton,n/a\n"
                        + "2015,Reporting year,Local authority,E92000001,England,E12000008,South East,851,E06000044,Portsmouth,\n");

        assertThat(sees())
                .contains("“agency.csv” is refused. Nothing was loaded.")
                .contains("Line 4, column agency_rate_fte: “n/a” is neither a number nor one of the marks")
                .contains("Line 5, column agency_rate_fte: The cell is blank.");
    }

    @Test
    void aNewSeriesIsDescribedAndLoadedInOneGo() {
        choose(FILE.replace("agency_rate_fte", "cases,mean_caseload").formatted("100,12", "10,13"));
        select("Series", "A new series");
        select("Column of the figures", "mean_caseload");
        assertThat(field("Title of the series").getValue()).isEqualTo("Mean caseload");
        fill("Title of the series", "Caseload by a new file");
        select("Topic", "Workforce");
        describe("Caseloads, first vintage", "2016-02", "2030-02");
        press("See what it would do");
        assertThat(sees()).contains("Caseload by a new file").contains("2 figures: 2 new, 0 revised, 0 unchanged.");
        window.test(window.find(Checkbox.class)
                        .withCondition(box -> box.getLabel().startsWith("I looked"))
                        .single())
                .click();
        press("Load 2 figures");

        assertThat(published.figures("caseload-by-a-new-file").orElseThrow()).satisfies(figures -> {
            assertThat(figures.value(2015, "420")).isEqualTo(Value.of("13"));
            assertThat(figures.series().unit()).isEqualTo(Unit.RATE);
            assertThat(figures.series().per()).isNull();
        });
        choose(FILE.replace("agency_rate_fte", "cases,mean_caseload_fte").formatted("100,12", "10,13"));
        assertThat(sees())
                .contains("The last file like it was “Caseloads, first vintage”. Since then:")
                .contains("“mean_caseload” is gone; “mean_caseload_fte” has a name like it.");
    }

    @Test
    void whatIsMissingIsSaidAtOnce() {
        choose(FILE.formatted("12", "13"));
        window.find(NativeButton.class)
                .withCondition(button -> button.getText().equals("Leave it out"))
                .all()
                .forEach(button -> window.test(button).click());
        press("See what it would do");

        assertThat(sees())
                .contains("Say who published it, what it is called and where it is.")
                .contains("Choose at least one series and the column of its figures.");
    }

    private void load(String england, String own, String title, String published) {
        choose(FILE.replace("2015,", "2014,").formatted(england, own));
        describe(title, published);
        press("See what it would do");
        if (sees().contains("What looks wrong")) {
            tick();
        }
        press("Load 2 figures");
        assertThat(sees()).contains("Loaded.");
    }

    private void tick() {
        window.test(window.find(Checkbox.class)
                        .withCondition(box -> box.getLabel().startsWith("I looked"))
                        .single())
                .click();
    }

    private String title(int release) {
        return published.releases().stream()
                .filter(each -> each.id() == release)
                .findFirst()
                .orElseThrow()
                .title();
    }

    private void choose(String file) {
        ((ReleaseView) window.getCurrentView()).dataFile("agency.csv", file.getBytes(StandardCharsets.UTF_8));
    }

    private void describe(String title, String published) {
        select("Series", "Workforce: Agency social workers, percentage of the workforce");
        describe(title, published, "2030-02");
    }

    private void select(String label, String item) {
        ComboBox<?> field = window.find(ComboBox.class)
                .withCondition(each -> label.equals(each.getLabel()))
                .single();
        window.test(field).selectItem(item);
    }

    private void describe(String title, String published, String next) {
        fill("Title of the release", title);
        fill("Address of the release", "https://example.org/caseloads");
        fill("Published on", published);
        fill("Next expected", next);
    }

    private void fill(String label, String text) {
        window.test(field(label)).setValue(text);
    }

    private TextField field(String label) {
        return window.find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private void press(String words) {
        window.test(window.find(NativeButton.class)
                        .withCondition(button -> button.getText().equals(words))
                        .single())
                .click();
    }

    private String sees() {
        return window.getCurrentView().getElement().getTextRecursively();
    }

    private String html() {
        return Pages.html(window.getCurrentView().getElement());
    }
}
