package org.countersign.intake;

import java.util.List;

/**
 * A file as it was handed in, with what was said about how to read it.
 *
 * @param checksum SHA-256 of its bytes
 * @param notes how its bytes were read, where that is not plain: sentences
 */
public record Handed(String checksum, Source source, List<String> notes) {

    public Handed {
        notes = List.copyOf(notes);
    }

    public String name() {
        return source.file();
    }

    /** The same file, read otherwise. */
    public Handed pointing(Pointing pointing) {
        return new Handed(checksum, source.pointing(pointing), notes);
    }

    public Pointing pointing() {
        return source.pointing();
    }
}
