package org.countersign.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** What the sheets of a workbook share: their names, the texts, the number formats, the first year of its dates. */
final class WorkbookContents {

    private final Limits limits;
    private final Map<String, String> nameByRelation = new LinkedHashMap<>();
    private final Map<String, String> partByRelation = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final List<String> formatOfStyle = new ArrayList<>();
    private final Map<String, String> formats = new HashMap<>();
    private final Set<String> hiddenRelations = new HashSet<>();
    private final Map<String, NumberFormat> known = new HashMap<>();
    private boolean from1904;
    private long length;

    WorkbookContents(Limits limits) {
        this.limits = limits;
    }

    void read(PackedWorkbook workbook) throws IOException, XMLStreamException {
        workbook.read("xl/workbook.xml", this::readSheetNames);
        workbook.read("xl/_rels/workbook.xml.rels", this::readRelations);
        workbook.read("xl/sharedStrings.xml", this::readTexts);
        workbook.read("xl/styles.xml", this::readStyles);
    }

    /** Names of the sheets by their part, in the workbook's order. */
    Map<String, String> sheetNames() {
        var names = new LinkedHashMap<String, String>();
        nameByRelation.forEach((relation, name) -> {
            if (partByRelation.containsKey(relation)) {
                names.put(partByRelation.get(relation), name);
            }
        });
        return names;
    }

    boolean isHidden(String part) {
        return hiddenRelations.stream().map(partByRelation::get).anyMatch(part::equals);
    }

    /** A shared text; empty when the workbook has none of that number. */
    String text(int index) {
        return index < texts.size() ? texts.get(index) : "";
    }

    NumberFormat format(int style) {
        String id = style < formatOfStyle.size() ? formatOfStyle.get(style) : "0";
        return known.computeIfAbsent(id, unknown -> new NumberFormat(id, formats.getOrDefault(id, ""), from1904));
    }

    private void readSheetNames(XmlPart xml) throws IOException, XMLStreamException {
        while (xml.toElement()) {
            if (xml.starts("sheet")) {
                String relation = xml.attribute("id").orElse("");
                nameByRelation.put(relation, xml.attribute("name").orElse(""));
                if (!xml.attribute("state").orElse("visible").equals("visible")) {
                    hiddenRelations.add(relation);
                }
                limits.checkSheets(nameByRelation.size());
            } else if (xml.starts("workbookPr")) {
                from1904 = xml.attribute("date1904")
                        .filter(List.of("1", "true")::contains)
                        .isPresent();
            }
        }
    }

    private void readRelations(XmlPart xml) throws IOException, XMLStreamException {
        while (xml.toElement()) {
            if (xml.starts("Relationship")) {
                partByRelation.put(
                        xml.attribute("Id").orElse(""),
                        path(xml.attribute("Target").orElse("")));
            }
        }
    }

    private static String path(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private void readTexts(XmlPart xml) throws IOException, XMLStreamException {
        while (xml.toElement()) {
            if (xml.starts("si")) {
                String text = xml.text(limits.cellText());
                limits.checkShared(texts.size() + 1);
                limits.checkText(length += text.length());
                texts.add(text);
            }
        }
    }

    private void readStyles(XmlPart xml) throws IOException, XMLStreamException {
        boolean ofCells = false;
        while (xml.toElement()) {
            if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                ofCells = xml.starts("cellXfs");
            } else if (xml.starts("numFmt")) {
                formats.put(
                        xml.attribute("numFmtId").orElse(""),
                        xml.attribute("formatCode").orElse(""));
            } else if (ofCells && xml.starts("xf")) {
                formatOfStyle.add(xml.attribute("numFmtId").orElse("0"));
            }
        }
    }
}
