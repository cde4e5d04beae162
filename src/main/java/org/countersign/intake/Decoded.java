package org.countersign.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The text of a file whose character set nobody states.
 *
 * @param notes what was assumed
 */
record Decoded(String text, List<String> notes) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /**
     * By byte order mark; without one UTF-16 where every other byte of most letters is 0, otherwise UTF-8, otherwise the
     * Windows character set of western Europe.
     */
    static Decoded of(byte[] bytes) throws NotRead {
        var decoded = utf16(bytes).orElseGet(() -> utf8OrWindows(bytes));
        decoded.refuseUnlessText();
        return decoded;
    }

    private static Optional<Decoded> utf16(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        if (mark == 0xFEFF || mark == 0xFFFE) {
            return Optional.of(new Decoded(new String(bytes, StandardCharsets.UTF_16), List.of()));
        }
        return Optional.<Charset>empty()
                .or(() -> isSurely16(bytes, 0) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty())
                .or(() -> isSurely16(bytes, 1) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty())
                .map(order -> new Decoded(
                        new String(bytes, order),
                        List.of("The file does not say its character set and was read as UTF-16.")));
    }

    /** Whether nine in ten of the upper bytes are 0, as in text of western Europe, and none of the lower ones. */
    private static boolean isSurely16(byte[] bytes, int upper) {
        int zeros = 0;
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            if (bytes[i + 1 - upper] == 0) {
                return false;
            }
            zeros += bytes[i + upper] == 0 ? 1 : 0;
        }
        return bytes.length >= 4 && bytes.length % 2 == 0 && zeros >= bytes.length / 2 * 0.9;
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
            throw new NotRead("This is not a spreadsheet. Use an XLSX, XLS, ODS, CSV or TSV file.");
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
