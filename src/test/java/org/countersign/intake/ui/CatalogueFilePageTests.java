package org.countersign.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.indicator.Catalogue;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.Measure;
import org.countersign.indicator.StatedPeople;
import org.countersign.tenancy.AuthorityId;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.Screen;
import org.countersign.testing.Screens;
import org.countersign.testing.SignedInAs;
import org.countersign.testing.TestAuthorities;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class CatalogueFilePageTests {

    @Autowired
    TestAuthorities authorities;

    @Autowired
    Catalogue catalogue;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    ApplicationContext context;

    Screens screens;
    AuthorityId authority;

    @BeforeEach
    void anIndicatorOfItsOwn() {
        authority = authorities.fresh();
        screens = new Screens(context);
        asTeam(() -> catalogue.add(
                authority,
                new Description("A1", "Plans opened", "", "", 1, ""),
                Measure.found(Unit.COUNT, 0, Polarity.NONE),
                StatedPeople.NONE));
    }

    @AfterEach
    void everybodyGoesHome() {
        screens.close();
    }

    @Test
    void theOtherPagesOfTheCatalogueAreOneStepAway() {
        assertThat(page().words())
                .contains("Indicators")
                .contains("Themes")
                .contains("Events")
                .contains("Checks")
                .contains("Export or import");
    }

    @Test
    void targetsAreLookedAtThenImported() {
        Screen page = page();
        receive(page, targets("A1", "2026-27", "TBC"));
        assertThat(page.words())
                .contains("1 would change, 0 are the same already, 0 left out.")
                .contains("A1, 2026-27: none → TBC");
        assertThat(indicator().targets().byYear()).isEmpty();

        page.press("Import 1 target");
        assertThat(page.words()).contains("1 row imported.");
        assertThat(indicator().targets().byYear()).hasSize(1);
    }

    @Test
    void whatIsWrongIsSaidWithItsPlaceAndNothingIsOffered() {
        Screen page = page();
        receive(page, targets("B9", "2026-27", "1"));

        assertThat(page.words())
                .contains("Left out until put right")
                .contains("Sheet Targets, cell A2: No indicator has the reference “B9”.")
                .doesNotContain("Import 1");
    }

    @Test
    void aFileOfAnotherKindIsLeftOutWithAReason() {
        Screen page = page();
        receive(page, "not a workbook".getBytes(StandardCharsets.UTF_8));

        assertThat(page.words()).contains("No sheet has the columns");
    }

    private static void receive(Screen page, byte[] bytes) {
        page.one(CatalogueFileView.class, view -> true).receive("in.xlsx", bytes);
    }

    private static byte[] targets(String reference, String year, String target) {
        List<String> headings = List.of("Reference", "Financial year", "Target", "Held against", "Spread");
        List<String> cells = List.of(reference, year, target, "the year", "evenly");
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Targets");
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
                sheet.value(1, column, cells.get(column));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Screen page() {
        return screens.at("team", authority, "settings/indicators-file");
    }

    private IndicatorDetails indicator() {
        return asTeam(() -> catalogue.byReference(authority, "A1")).orElseThrow();
    }

    private <T> T asTeam(Supplier<T> act) {
        return signedIn.person("team", authority, act);
    }
}
