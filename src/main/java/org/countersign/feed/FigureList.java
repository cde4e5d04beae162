package org.countersign.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.calendar.MonthLabel;
import org.countersign.intake.FigureSheet;
import org.countersign.intake.FileContent;
import org.countersign.intake.GivenFigure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Figures as JSON has them: {"figures": [{"reference": "EH1a", "period": "2020-04", "value": 125}]}. An entry that cannot
 * be understood is left with its reason and costs no other.
 *
 * @param problem why none of it can be read; empty where it can
 */
record FigureList(List<GivenFigure> figures, List<FigureSheet.Left> left, String problem) {

    static final int MOST_BYTES = 2 << 20;
    static final int MOST = 20_000;

    private static final int LONGEST_REFERENCE = 40;
    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST_TEXT = 20_000;

    static FigureList read(FileContent content, JsonMapper json) {
        try (var stream = content.open()) {
            return content.size() > MOST_BYTES
                    ? none("Figures in JSON may have %d MB. Send less at a time, or a file."
                            .formatted(MOST_BYTES >> 20))
                    : of(json.readTree(stream).path("figures"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException e) {
            return none("The body is not JSON.");
        }
    }

    private static FigureList of(JsonNode entries) {
        if (!entries.isArray() || entries.isEmpty()) {
            return none("The body has no list “figures” with at least one figure.");
        }
        if (entries.size() > MOST) {
            return none("There are more than %,d figures. Send less at a time.".formatted(MOST));
        }
        var list = new FigureList(new ArrayList<>(), new ArrayList<>(), "");
        for (int entry = 0; entry < entries.size(); entry++) {
            list.take(entry, entries.get(entry));
        }
        return list;
    }

    private static FigureList none(String problem) {
        return new FigureList(List.of(), List.of(), problem);
    }

    private void take(int entry, JsonNode given) {
        String reference = text(given.path("reference")).strip();
        Optional<YearMonth> month = MonthLabel.inAddress(text(given.path("period")));
        JsonNode value = given.path("value");
        String commentary = text(given.path("commentary"));
        if (reference.isEmpty() || reference.length() > LONGEST_REFERENCE) {
            leave(entry, "", "“reference” has to be the indicator’s reference, such as EH1a.");
        } else if (month.isEmpty()) {
            leave(entry, reference, "“period” has to be a month, such as 2020-04.");
        } else if (!value.isNumber() && !value.isString() && !value.isNull()
                || text(value).length() > LONGEST_VALUE) {
            leave(entry, reference, "“value” has to be a number, a text such as 6.8% or tbc, or null.");
        } else if (commentary.length() > LONGEST_TEXT) {
            leave(entry, reference, "“commentary” has more than %,d characters.".formatted(LONGEST_TEXT));
        } else {
            figures.add(new GivenFigure(entry, reference, month.get(), text(value), commentary));
        }
    }

    private void leave(int entry, String reference, String reason) {
        left.add(new FigureSheet.Left(entry, reference, reason));
    }

    /** Numbers in full, as they would stand in a cell. */
    private static String text(JsonNode node) {
        if (node.isNumber()) {
            return node.decimalValue().abs().scale() > LONGEST_VALUE
                            || node.decimalValue().scale() < -LONGEST_VALUE
                    ? "a number of too many digits"
                    : node.decimalValue().toPlainString();
        }
        return node.isString() ? node.stringValue() : "";
    }
}
