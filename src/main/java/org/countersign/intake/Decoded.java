package org.countersign.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The text of a file whose character set nobody states. It is looked through once, and then read as often as is needed.
 *
 * @param notes what was assumed
 */
record Decoded(FileContent content, Charset charset, List<String> notes) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;
    private static final int BEGINNING = 1 << 18;

    /**
     * By byte order mark; without one UTF-16 where every other byte of most letters is 0, otherwise UTF-8, otherwise the
     * Windows character set of western Europe.
     */
    static Decoded of(FileContent content) throws IOException {
        var utf16 = utf16(content);
        return utf16.isPresent() ? utf16.get().checked() : utf8OrWindows(content);
    }

    private static Optional<Decoded> utf16(FileContent content) throws IOException {
        byte[] mark;
        try (var stream = content.open()) {
            mark = stream.readNBytes(2);
        }
        int first = mark.length < 2 ? 0 : (mark[0] & 0xFF) << 8 | mark[1] & 0xFF;
        if (first == 0xFEFF || first == 0xFFFE) {
            return Optional.of(new Decoded(content, StandardCharsets.UTF_16, List.of()));
        }
        if (isSurely16(content, 0)) {
            return Optional.of(assumed(content, StandardCharsets.UTF_16BE));
        }
        return isSurely16(content, 1) ? Optional.of(assumed(content, StandardCharsets.UTF_16LE)) : Optional.empty();
    }

    private static Decoded assumed(FileContent content, Charset order) {
        return new Decoded(content, order, List.of("The file does not say its character set and was read as UTF-16."));
    }

    /** Whether nine in ten of the upper bytes are 0, as in text of western Europe, and none of the lower ones. */
    private static boolean isSurely16(FileContent content, int upper) throws IOException {
        if (content.size() < 4 || content.size() % 2 != 0) {
            return false;
        }
        long zeros = 0;
        try (InputStream stream = new BufferedInputStream(content.open(), BUFFER)) {
            for (int first = stream.read(); first >= 0; first = stream.read()) {
                int second = stream.read();
                if ((upper == 0 ? second : first) == 0) {
                    return false;
                }
                zeros += (upper == 0 ? first : second) == 0 ? 1 : 0;
            }
        }
        return zeros >= content.size() / 2 * 0.9;
    }

    private static Decoded utf8OrWindows(FileContent content) throws IOException {
        try {
            return new Decoded(content, StandardCharsets.UTF_8, List.of()).checked();
        } catch (CharacterCodingException notUtf8) {
            return new Decoded(
                            content,
                            WINDOWS,
                            List.of("The file is not in UTF-8 and was read in the character set of Windows (1252)."
                                    + " Look at accents, dashes and pound signs."))
                    .checked();
        }
    }

    /** The text from its beginning, without a mark of its character set. */
    Reader open() throws IOException {
        var decoder = charset.newDecoder();
        boolean strict = charset.equals(StandardCharsets.UTF_8);
        decoder.onMalformedInput(strict ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE)
                .onUnmappableCharacter(strict ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE);
        var reader = new InputStreamReader(content.open(), decoder);
        return strict ? withoutMark(reader) : reader;
    }

    private static Reader withoutMark(Reader reader) throws IOException {
        var pushed = new PushbackReader(reader);
        int first = pushed.read();
        if (first >= 0 && first != 0xFEFF) {
            pushed.unread(first);
        }
        return pushed;
    }

    /** The first lines, as many as fit into a few hundred thousand characters; the last one may be cut. */
    String beginning() throws IOException {
        char[] characters = new char[BEGINNING];
        try (var reader = open()) {
            int length = 0;
            int more = 0;
            while (length < BEGINNING && more >= 0) {
                more = reader.read(characters, length, BEGINNING - length);
                length += Math.max(0, more);
            }
            return new String(characters, 0, length);
        }
    }

    private Decoded checked() throws IOException {
        var seen = new TextCheck();
        char[] characters = new char[BUFFER];
        try (var reader = open()) {
            for (int count = reader.read(characters); count >= 0; count = reader.read(characters)) {
                seen.see(characters, count);
            }
        }
        seen.refuseUnlessText();
        return this;
    }
}
