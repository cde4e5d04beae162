package org.countersign.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the sheets of an old workbook share: the texts, the number formats, the first year of its dates. */
final class OldContents {

    private final Limits limits;
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private boolean from1904;
    private long length;

    OldContents(Limits limits) {
        this.limits = limits;
    }

    void read(BiffRecord bytes) throws NotRead {
        switch (bytes.kind()) {
            case 0x22 -> from1904 = bytes.u16() == 1;
            case 0xE0 -> {
                bytes.u16();
                formatOfStyle.add(bytes.u16());
            }
            case 0x41E -> formats.put(bytes.u16(), bytes.text(bytes.u16()));
            case 0xFC -> readTexts(bytes);
            default -> {}
        }
    }

    /** A shared text; empty when the workbook has none of that number. */
    String text(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }

    NumberFormat format(int style) {
        int id = style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
        return new NumberFormat(String.valueOf(id), formats.getOrDefault(id, ""), from1904);
    }

    /** As many as there are, whatever number is claimed. */
    private void readTexts(BiffRecord bytes) throws NotRead {
        bytes.i32();
        int claimed = bytes.i32();
        while (texts.size() < claimed && bytes.hasMore()) {
            String text = bytes.text(bytes.u16());
            limits.checkShared(texts.size() + 1);
            limits.checkText(length += text.length());
            texts.add(text);
        }
    }
}
