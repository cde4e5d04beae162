package org.countersign.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The text of a file whose character set nobody states.
 *
 * @param notes what was assumed
 */
record Decoded(String text, List<String> notes) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** By byte order mark, otherwise UTF-8, otherwise the Windows character set of western Europe. */
    static Decoded of(byte[] bytes) throws NotRead {
        var decoded = bytes.length >= 2 && isUtf16(bytes) ? utf16(bytes) : utf8OrWindows(bytes);
        decoded.refuseUnlessText();
        return decoded;
    }

    private static boolean isUtf16(byte[] bytes) {
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    private static Decoded utf16(byte[] bytes) {
        return new Decoded(new String(bytes, StandardCharsets.UTF_16), List.of());
    }

    private static Decoded utf8OrWindows(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new Decoded(withoutMark(text.toString()), List.of());
        } catch (CharacterCodingException notUtf8) {
            return new Decoded(
                    new String(bytes, WINDOWS),
                    List.of("The file is not in UTF-8 and was read in the character set of Windows (1252)."
                            + " Look at accents, dashes and pound signs."));
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void refuseUnlessText() throws NotRead {
        if (text.isBlank()) {
            throw new NotRead("The file is empty.");
        }
        if (text.chars().anyMatch(Decoded::isNoText)) {
            throw new NotRead("This is not a spreadsheet. Use a TSV, CSV or Excel workbook (.xlsx) file.");
        }
        if (text.stripLeading().startsWith("<")) {
            throw new NotRead("This is a web page or XML, not a spreadsheet. Open it in Excel and save it as .xlsx.");
        }
    }

    private static boolean isNoText(int character) {
        return character == 0xFFFD || Character.isISOControl(character) && !isAllowed(character);
    }

    /** Windows-1252 leaves five bytes without a meaning, which Java keeps as C1 controls; 0x85 is a line end. */
    private static boolean isAllowed(int character) {
        return "\t\n\r\f\u000B\u001A\u0085".indexOf(character) >= 0;
    }
}
