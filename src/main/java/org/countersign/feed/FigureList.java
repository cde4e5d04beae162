package org.countersign.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.countersign.calendar.MonthLabel;
import org.countersign.intake.Ahead;
import org.countersign.intake.FigureSheet;
import org.countersign.intake.FileContent;
import org.countersign.intake.GivenFigure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Figures as JSON has them: {"figures": [{"reference": "EH1a", "period": "2020-04", "value": 125}]}. An entry that cannot
 * be understood is left with its reason and costs no other.
 *
 * @param unknown keys of figures that say nothing here
 * @param problem why none of it can be read; empty where it can
 */
record FigureList(List<GivenFigure> figures, List<FigureSheet.Left> left, Set<String> unknown, String problem) {

    static final int MOST_BYTES = 2 << 20;
    static final int MOST = 20_000;

    private static final Set<String> KEYS = Set.of("reference", "period", "value", "commentary");
    private static final int LONGEST_REFERENCE = 40;
    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST_TEXT = 20_000;

    static FigureList read(FileContent content, JsonMapper json, Ahead ahead) {
        try (var stream = content.open()) {
            return content.size() > MOST_BYTES
                    ? none("Figures in JSON may have %d MB. Send less at a time, or a file."
                            .formatted(MOST_BYTES >> 20))
                    : of(strict(json).readTree(stream).path("figures"), ahead);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MismatchedInputException e) {
            return none("An object of the body has a key twice, so it says two things. Send each key once.");
        } catch (JacksonException e) {
            return none("The body is not JSON.");
        }
    }

    private static ObjectReader strict(JsonMapper json) {
        return json.reader().with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
    }

    private static FigureList of(JsonNode entries, Ahead ahead) {
        if (!entries.isArray() || entries.isEmpty()) {
            return none("The body has no list “figures” with at least one figure.");
        }
        if (entries.size() > MOST) {
            return none("There are more than %,d figures. Send less at a time.".formatted(MOST));
        }
        var list = new FigureList(new ArrayList<>(), new ArrayList<>(), new TreeSet<>(), "");
        for (int entry = 0; entry < entries.size(); entry++) {
            list.take(entry, entries.get(entry), ahead);
        }
        return list;
    }

    private static FigureList none(String problem) {
        return new FigureList(List.of(), List.of(), Set.of(), problem);
    }

    private void take(int entry, JsonNode given, Ahead ahead) {
        given.propertyNames().stream().filter(key -> !KEYS.contains(key)).forEach(unknown::add);
        String reference = text(given.path("reference")).strip();
        Optional<YearMonth> month = MonthLabel.inAddress(text(given.path("period")));
        JsonNode value = given.path("value");
        String commentary = text(given.path("commentary"));
        if (reference.isEmpty() || reference.length() > LONGEST_REFERENCE) {
            leave(entry, "", "“reference” has to be the indicator’s reference, such as EH1a.");
        } else if (month.isEmpty()) {
            leave(entry, reference, "“period” has to be a month, such as 2020-04.");
        } else if (month.filter(ahead::is).isPresent()) {
            leave(entry, reference, "“period” is a month that has not begun. Check its year.");
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
