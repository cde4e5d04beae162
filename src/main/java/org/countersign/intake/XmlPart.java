package org.countersign.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One XML part of a workbook, read forwards. A document type, with which entities would come, is refused. */
final class XmlPart {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    private final PackedWorkbook.Unpacked part;
    private final Limits limits;
    private int depth;

    XmlPart(PackedWorkbook.Unpacked part, Limits limits) throws XMLStreamException {
        this.part = part;
        this.limits = limits;
        reader = FACTORY.createXMLStreamReader(part);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // What is wrong with a part is said to its reader, not to the log.
        factory.setXMLReporter((message, type, about, location) -> {});
        // Without a document type there are no entities; the JDK counts the text of the part itself as one.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        return factory;
    }

    /** Moves to where the next element starts or ends; false when there is none. */
    boolean toElement() throws XMLStreamException, NotRead {
        while (reader.hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Moves to the next element or piece of text; false when there is none. */
    boolean toPiece() throws XMLStreamException, NotRead {
        return reader.hasNext() && next() >= 0;
    }

    /** The text the part is at; empty at an element. */
    String piece() {
        return reader.isCharacters() ? reader.getText() : "";
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    /** Leaves the element that has just started behind. */
    void skip() throws XMLStreamException, NotRead {
        int outside = depth - 1;
        while (depth > outside && toElement()) {
            // Nothing in it is looked at.
        }
    }

    boolean starts(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** A number from 0 in an attribute; empty when absent or no such number. */
    Optional<Integer> index(String name) {
        return attribute(name).filter(text -> NUMBER.matcher(text).matches()).map(Integer::valueOf);
    }

    /** The text up to the end of the current element, without readings of East Asian names ({@code rPh}); cut beyond {@code most} + 1 characters. */
    String text(int most) throws XMLStreamException, NotRead {
        var text = new StringBuilder();
        int ignored = 0;
        for (int depth = 1; depth > 0; ) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    ignored += ignores() ? 1 : 0;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    ignored -= ignores() ? 1 : 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (ignored == 0 && text.length() <= most) {
                        text.append(reader.getText());
                    }
                }
                default -> {}
            }
        }
        return text.toString();
    }

    private boolean ignores() {
        return reader.getLocalName().equals("rPh");
    }

    private int next() throws XMLStreamException, NotRead {
        part.startPiece();
        int event = reader.next();
        limits.checkDepth(depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0);
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new NotRead("The workbook carries a document type, which Excel never writes."
                    + " Open it in Excel and save it again.");
        }
        return event;
    }
}
