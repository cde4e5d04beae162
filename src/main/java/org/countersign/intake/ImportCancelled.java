package org.countersign.intake;

/** Somebody stopped an import; with this its transaction is rolled back. */
public final class ImportCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportCancelled() {
        super("The import was stopped. Nothing of it is kept.");
    }
}
