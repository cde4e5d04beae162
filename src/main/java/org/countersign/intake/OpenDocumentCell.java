package org.countersign.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.countersign.calendar.MonthLabel;

/** One cell of an OpenDocument: its typed value as a person sees it, in full, or its words. */
final class OpenDocumentCell {

    private static final NumberFormat PLAIN = new NumberFormat("0", "", false);
    private static final NumberFormat PERCENTAGE = new NumberFormat("9", "", false);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM-yy", Locale.UK);
    private static final Set<String> BESIDE = Set.of("annotation", "shapes", "frame", "table");
    private static final int DAY = "2020-04-01".length();

    private final XmlPart xml;
    private final String type;
    private final String value;
    private final String date;
    private final String truth;
    private final String string;
    private final boolean calculated;

    OpenDocumentCell(XmlPart xml) {
        this.xml = xml;
        type = attribute("value-type");
        value = attribute("value");
        date = attribute("date-value");
        truth = attribute("boolean-value");
        string = attribute("string-value");
        calculated = xml.attribute("formula").isPresent();
    }

    /** Reads to the end of the cell. */
    String content(int most) throws XMLStreamException, NotRead {
        String words = words(most);
        return switch (type) {
            case "float", "currency" -> PLAIN.show(value);
            case "percentage" -> PERCENTAGE.show(value);
            case "boolean" -> truth.equals("true") ? "TRUE" : "FALSE";
            case "date" -> date(words);
            default -> words.isEmpty() ? string : words;
        };
    }

    boolean lacksValue(String content) {
        return calculated && type.isEmpty() && content.isEmpty();
    }

    /** A date shown as a month is a month, as in other workbooks. */
    private String date(String words) {
        return day().map(day -> MonthLabel.parse(words)
                        .filter(YearMonth.from(day)::equals)
                        .map(MONTH::format)
                        .orElseGet(day::toString))
                .orElse(words);
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(date.length() > DAY ? date.substring(0, DAY) : date));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private String words(int most) throws XMLStreamException, NotRead {
        var words = new StringBuilder();
        int outside = xml.depth() - 1;
        int paragraphs = 0;
        int within = 0;
        while (xml.depth() > outside && xml.toPiece()) {
            if (BESIDE.stream().anyMatch(xml::starts)) {
                xml.skip();
            } else if (xml.starts("p")) {
                words.append(paragraphs++ == 0 ? "" : "\n");
                within++;
            } else if (xml.ends("p")) {
                within--;
            } else if (within > 0 && words.length() <= most) {
                words.append(written(most));
            }
        }
        return words.toString();
    }

    /** What the place in a paragraph stands for: text, or an element for space that would be lost otherwise. */
    private String written(int most) {
        if (xml.starts("s")) {
            return " ".repeat(Math.min(most, Math.max(1, xml.index("c").orElse(1))));
        }
        if (xml.starts("line-break")) {
            return "\n";
        }
        return xml.starts("tab") ? "\t" : xml.piece().replaceAll("[\\s&&[^\u00a0]]+", " ");
    }

    private String attribute(String name) {
        return xml.attribute(name).orElse("");
    }
}
