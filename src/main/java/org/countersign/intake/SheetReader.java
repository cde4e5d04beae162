package org.countersign.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/**
 * Reads workbooks of Excel, old ones too, and of LibreOffice, and text with separators, from bytes nobody trusts. The kind
 * is decided by content, never by the name. Whatever the bytes are, the answer is a value and comes within {@link Limits}.
 */
public final class SheetReader {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

    private final Limits limits;
    private final RowsSeen seen;

    public SheetReader() {
        this(RowsSeen.UNWATCHED);
    }

    SheetReader(RowsSeen seen) {
        this(Limits.STANDARD, seen);
    }

    SheetReader(Limits limits, RowsSeen seen) {
        this.limits = limits;
        this.seen = seen;
    }

    /** As {@link #read(String, FileContent)}, of what is in memory. */
    public Reading read(String file, byte[] bytes) {
        return read(file, FileContent.of(bytes));
    }

    /** Reads a file's bytes into sheets of text, or says why not. */
    public Reading read(String file, FileContent content) {
        try {
            limits.checkBytes(content.size());
            return content.startsWith(ZIP) || content.startsWith(OLE) ? workbook(file, content) : text(file, content);
        } catch (ImportCancelled stopped) {
            throw stopped;
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            return new Reading.Refused(file, sentence(damaged));
        }
    }

    /** A parser facing hostile bytes fails in many ways; to the person they are one, unless a limit was behind it. */
    private static String sentence(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(NotRead.class::isInstance)
                .map(cause -> ((NotRead) cause).sentence())
                .findFirst()
                .orElse("The file is damaged. Open it in Excel and save it again.");
    }

    private Reading workbook(String file, FileContent content) throws IOException, XMLStreamException {
        var found = new SheetsFound(limits, seen);
        if (content.startsWith(OLE)) {
            new OldWorkbookFile(new CompoundFile(whole(content)), limits).readInto(found);
        } else {
            packed(content, found);
        }
        if (found.isEmpty()) {
            throw new NotRead("This is not a workbook of Excel or LibreOffice, or has no worksheet."
                    + " Use an XLSX, XLS, ODS, CSV or TSV file.");
        }
        return found.reading(file);
    }

    /** Old workbooks are read in any order, and are small by nature. */
    private byte[] whole(FileContent content) throws IOException {
        limits.checkOld(content.size());
        try (var stream = content.open()) {
            return stream.readAllBytes();
        }
    }

    private void packed(FileContent content, SheetsFound found) throws IOException, XMLStreamException {
        try (var packed = new PackedWorkbook(content, limits)) {
            if (OpenDocumentFile.is(packed)) {
                new OpenDocumentFile(packed, limits).readInto(found);
            } else {
                new WorkbookFile(packed, limits).readInto(found);
            }
        }
    }

    private Reading text(String file, FileContent content) throws IOException {
        if (content.startsWith(PDF)) {
            throw new NotRead("This is a PDF file. Use the spreadsheet it was made from.");
        }
        return new TextFile(file, content, limits, seen).read();
    }
}
