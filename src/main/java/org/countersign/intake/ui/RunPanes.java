package org.countersign.intake.ui;

import org.countersign.intake.ImportRuns;
import org.countersign.intake.RunBook;
import org.countersign.tenancy.AuthorityId;
import org.countersign.uikit.LivePages;
import org.springframework.stereotype.Component;

/** Lets pages begin imports and follow them. */
@Component
class RunPanes {

    private final ImportRuns runs;
    private final RunBook book;
    private final ImportedPanes imported;
    private final LivePages pages;

    RunPanes(ImportRuns runs, RunBook book, ImportedPanes imported, LivePages pages) {
        this.runs = runs;
        this.book = book;
        this.imported = imported;
        this.pages = pages;
    }

    RunSteps of(AuthorityId authority, RunSteps.Place place) {
        return new RunSteps(runs, book, imported, pages, authority, place);
    }
}
