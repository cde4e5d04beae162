package org.countersign.intake;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a workbook by name, counted while they are unpacked. A part nobody asks for stays packed. */
final class PackedWorkbook implements AutoCloseable {

    /** What to do with a part; it may leave the rest of the stream unread. */
    interface PartReader {
        void read(XmlPart part) throws IOException, XMLStreamException;
    }

    /** How an entry of the directory begins. */
    private static final int ENTRY = 'P' << 24 | 'K' << 16 | 1 << 8 | 2;

    private final ZipFile zip;
    private final Limits limits;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
    private long unpacked;

    PackedWorkbook(FileContent content, Limits limits) throws IOException {
        limits.checkParts(directoryEntries(content));
        this.limits = limits;
        this.zip = ZipFile.builder().setSeekableByteChannel(content.channel()).get();
        for (var part : Collections.list(zip.getEntries())) {
            add(part);
        }
    }

    /** Reads the part of that name, whatever its case; nothing happens when there is none. */
    void read(String name, PartReader reader) throws IOException, XMLStreamException {
        var part = parts.get(name.toLowerCase(Locale.ROOT));
        if (part != null) {
            try (var stream = new Unpacked(zip.getInputStream(part))) {
                reader.read(new XmlPart(stream, limits));
            }
        }
    }

    /** Whether there is a part of that name, or one whose name begins so. */
    boolean has(String beginning) {
        String lower = beginning.toLowerCase(Locale.ROOT);
        return parts.keySet().stream().anyMatch(name -> name.startsWith(lower));
    }

    /** The first characters of a part that is plain text; empty when there is none. */
    String beginning(String name, int most) throws IOException {
        var part = parts.get(name.toLowerCase(Locale.ROOT));
        if (part == null) {
            return "";
        }
        try (var stream = new Unpacked(zip.getInputStream(part))) {
            return new String(stream.readNBytes(most), StandardCharsets.ISO_8859_1).strip();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void add(ZipArchiveEntry part) throws NotRead {
        if (parts.put(part.getName().toLowerCase(Locale.ROOT), part) != null) {
            throw new NotRead("The workbook has two parts of one name. Open it in Excel and save it again.");
        }
    }

    /** How many entries the directory has, before anything is made of them; its own count could lie. */
    private static int directoryEntries(FileContent content) throws IOException {
        int entries = 0;
        int last = 0;
        try (var stream = new BufferedInputStream(content.open(), 1 << 16)) {
            for (int next = stream.read(); next >= 0; next = stream.read()) {
                last = last << 8 | next;
                entries += last == ENTRY ? 1 : 0;
            }
        }
        return entries;
    }

    /** A part as it is unpacked: counted towards the whole, and since the last piece that was asked for. */
    final class Unpacked extends FilterInputStream {

        private long piece;

        private Unpacked(InputStream part) {
            super(part);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            limits.checkUnpacked(unpacked += Math.max(0, count));
            limits.checkPiece(piece += Math.max(0, count));
            return count;
        }

        void startPiece() {
            piece = 0;
        }
    }
}
