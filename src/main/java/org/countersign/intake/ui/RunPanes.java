package org.countersign.intake.ui;

import java.util.Optional;
import org.countersign.intake.Beside;
import org.countersign.intake.FileContent;
import org.countersign.intake.ImportRuns;
import org.countersign.intake.Pending;
import org.countersign.intake.RunBook;
import org.countersign.intake.ScorecardImport;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.LivePages;
import org.springframework.stereotype.Component;

/** Lets pages read files and begin imports, and follow both. */
@Component
class RunPanes {

    private final ImportRuns runs;
    private final RunBook book;
    private final ImportedPanes imported;
    private final LivePages pages;
    private final Beside beside;
    private final ScorecardImport imports;

    RunPanes(
            ImportRuns runs,
            RunBook book,
            ImportedPanes imported,
            LivePages pages,
            Beside beside,
            ScorecardImport imports) {
        this.beside = beside;
        this.imports = imports;
        this.runs = runs;
        this.book = book;
        this.imported = imported;
        this.pages = pages;
    }

    /** Reads a file; empty where too much waits already. */
    Optional<Pending<ReadFile>> reading(AuthorityId authority, String file, FileContent content, Runnable afterwards) {
        Optional<Pending<ReadFile>> begun = beside.begin(seen -> {
            try {
                return ReadFile.of(imports, authority, imports.receive(authority, file, content, seen));
            } finally {
                afterwards.run();
            }
        });
        if (begun.isEmpty()) {
            afterwards.run();
        }
        return begun;
    }

    LivePages pages() {
        return pages;
    }

    RunSteps of(AuthorityId authority, RunSteps.Place place) {
        return new RunSteps(runs, book, imported, pages, authority, place);
    }
}
