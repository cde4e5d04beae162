package org.countersign.intake;

/**
 * A file as it was handed in, with what was said about how to read it.
 *
 * @param checksum SHA-256 of its bytes
 */
public record Handed(String checksum, Source source) {

    public String name() {
        return source.file();
    }

    /** The same file, read otherwise. */
    public Handed pointing(Pointing pointing) {
        return new Handed(checksum, source.pointing(pointing));
    }

    public Pointing pointing() {
        return source.pointing();
    }
}
