package org.countersign.benchmarking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Optional;
import org.countersign.benchmarking.LinkedIndicator;
import org.countersign.benchmarking.SignedWords.Said;
import org.countersign.calculation.Polarity;
import org.countersign.calculation.Unit;
import org.countersign.indicator.Description;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.IndicatorId;
import org.countersign.indicator.Measure;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** From a measure to what the authority says of its own figure. */
class OwnWordsTests {

    private static final IndicatorDetails INDICATOR = IndicatorDetails.of(
            new IndicatorId(1),
            new Description("CIN 5", "Children in need", "", "", 1, ""),
            Measure.found(Unit.COUNT, 0, Polarity.NONE));

    @Test
    void theWayLeadsToTheMonthThatWasSignedAndTheTextStandsBeneath() {
        Element place =
                shown(Optional.of(new Said(YearMonth.of(2020, 4), "More **families** came.", "Early Help Owner")));

        assertThat(place.selectFirst("a").attr("href")).isEqualTo("/here/indicators/CIN~205?period=2020-04");
        assertThat(place.selectFirst("details summary").text()).isEqualTo("Commentary of April 2020");
        assertThat(place.selectFirst("details strong").text()).isEqualTo("families");
        assertThat(place.selectFirst("details small").text()).isEqualTo("Signed off by Early Help Owner");
    }

    @Test
    void aTextIsNeverTakenForMarkup() {
        Element place = shown(Optional.of(new Said(
                YearMonth.of(2020, 4), "<img src=x onerror=alert(1)> [go](javascript:alert(1))", "Early Help Owner")));

        assertThat(place.select("img, script")).isEmpty();
        assertThat(place.select(".commentary-text a[href]")).isEmpty();
    }

    @Test
    void whereNothingWasToBeAddedItSaysSo() {
        Element place = shown(Optional.of(new Said(YearMonth.of(2020, 4), "", "Early Help Owner")));

        assertThat(place.selectFirst(".commentary-text").text()).isEqualTo("Nothing to add.");
    }

    @Test
    void whereNothingIsSignedOnlyTheWayStands() {
        Element place = shown(Optional.empty());

        assertThat(place.select("details")).isEmpty();
        assertThat(place.selectFirst("a").attr("href")).isEqualTo("/here/indicators/CIN~205");
    }

    private static Element shown(Optional<Said> said) {
        Element place = new Element("td");
        OwnWords.add(place, new LinkedIndicator(INDICATOR, Optional.empty(), said, ""), path -> "/here/" + path);
        return place;
    }
}
