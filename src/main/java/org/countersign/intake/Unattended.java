package org.countersign.intake;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at what came while nobody is there to decide: what would need a person stays out, each row with its reason. */
@Service
public class Unattended {

    private static final String NEW =
            "No indicator has this reference. Import the file on the page Figures in to add it, or mend the reference.";
    private static final String AHEAD =
            "It has something in a month that has not begun. Check the month in the heading, the year in particular.";

    private final ScorecardImport imports;
    private final Holdings holdings;

    Unattended(ScorecardImport imports, Holdings holdings) {
        this.imports = imports;
        this.holdings = holdings;
    }

    /** What importing it would do. A month that is behind, or has not begun, is not opened. */
    @PreAuthorize("@access.may(#authority, 'IMPORT')")
    @Transactional(readOnly = true)
    public Preview preview(AuthorityId authority, Upload upload, Instant now) {
        Ahead ahead = Ahead.at(now);
        RecognisedScorecard read = upload.scorecard();
        RecognisedScorecard timely = read.of(ahead.month(read));
        Present present = holdings.beside(authority, timely);
        RecognisedScorecard known =
                timely.holding(ahead.references(read), AHEAD).holding(unknown(timely, present), NEW);
        boolean history = ahead.is(known.month()) || imports.isBehind(authority, known.month());
        return imports.preview(authority, upload.with(known), Decisions.none().asHistory(history));
    }

    /** Of those that have an indicator's title, the plan says so. */
    private static Set<String> unknown(RecognisedScorecard scorecard, Present present) {
        Set<String> alike = TitleMatch.of(scorecard, present).keySet();
        return scorecard
                .recognisedRows()
                .map(RecognisedRow::reference)
                .filter(reference -> present.indicator(reference).isEmpty())
                .filter(reference -> !alike.contains(reference))
                .collect(Collectors.toSet());
    }
}
