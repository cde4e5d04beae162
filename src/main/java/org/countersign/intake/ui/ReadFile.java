package org.countersign.intake.ui;

import org.countersign.intake.Handed;
import org.countersign.intake.Received;
import org.countersign.intake.ScorecardImport;
import org.countersign.tenancy.AuthorityId;

/** A file that was read, and what importing it would do, worked out. */
sealed interface ReadFile {

    record Refused(String sentence) implements ReadFile {}

    record Unclear(Handed handed, String sentence) implements ReadFile {}

    record Previewed(Deciding deciding) implements ReadFile {}

    /** Looks at what was read; takes a while with a large file. */
    static ReadFile of(ScorecardImport imports, AuthorityId authority, Received received) {
        return switch (received) {
            case Received.Refused(String sentence) -> new Refused(sentence);
            case Received.Unclear(Handed handed, String sentence) -> new Unclear(handed, sentence);
            case Received.Understood understood -> new Previewed(new Deciding(imports, authority, understood.upload()));
        };
    }
}
