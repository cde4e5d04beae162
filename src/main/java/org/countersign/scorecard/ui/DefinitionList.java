package org.countersign.scorecard.ui;

import com.vaadin.flow.component.html.DescriptionList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countersign.calculation.Polarity;
import org.countersign.indicator.IndicatorDetails;
import org.countersign.indicator.Measure;
import org.countersign.scorecard.IndicatorPage;

/** What is measured, how its figures are read, and who answers for them. */
class DefinitionList extends Part {

    DefinitionList(IndicatorPage page) {
        super("Definition", "definition");
        DescriptionList list = new DescriptionList();
        lines(page).forEach((term, words) -> {
            if (!words.isBlank()) {
                list.add(new DescriptionList.Term(term), new DescriptionList.Description(words));
            }
        });
        add(list);
    }

    private static Map<String, String> lines(IndicatorPage page) {
        IndicatorDetails indicator = page.indicator();
        Measure measure = indicator.measure();
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("Outcome", indicator.description().outcome());
        lines.put("What is counted", indicator.description().definition());
        lines.put("Owner", people(page.owners()));
        lines.put("Reporter", people(page.reporters()));
        lines.put("Unit", measure.unit().words());
        lines.put("Reported", frequency(measure));
        lines.put("Good is", good(measure));
        lines.put("Judged", measure.judgedBy().words());
        lines.put("A change counts from", threshold(measure));
        lines.put("Mark in the source", indicator.description().sourceMark());
        return lines;
    }

    private static String people(List<String> names) {
        return names.isEmpty() ? "nobody yet" : String.join(", ", names);
    }

    private static String frequency(Measure measure) {
        return measure.frequency().words() + (measure.frequencyConfirmed() ? "" : ", not confirmed yet");
    }

    private static String good(Measure measure) {
        return measure.polarity().kind() == Polarity.Kind.NONE
                ? "neither high nor low"
                : measure.polarity().words().replaceFirst("^good is ", "");
    }

    private static String threshold(Measure measure) {
        String amount = measure.changeThreshold().value().stripTrailingZeros().toPlainString();
        return measure.unit().changesInPoints() ? amount + " points" : amount + "%";
    }
}
