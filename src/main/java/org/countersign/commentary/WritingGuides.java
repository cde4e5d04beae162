package org.countersign.commentary;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.countersign.commentary.WritingGuide.Asked;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What helps whoever writes or reads a text: the template, what was last asked for, what hints are worked out from. */
@Service
public class WritingGuides {

    private final Commentaries commentaries;
    private final CaseFiles files;
    private final Knowledge knowledge;
    private final WritingTemplates templates;
    private final SharedTexts shared;
    private final Acts acts;

    WritingGuides(
            Commentaries commentaries,
            CaseFiles files,
            Knowledge knowledge,
            WritingTemplates templates,
            SharedTexts shared,
            Acts acts) {
        this.commentaries = commentaries;
        this.files = files;
        this.knowledge = knowledge;
        this.templates = templates;
        this.shared = shared;
        this.acts = acts;
    }

    /** Empty where the month was never opened. */
    @PreAuthorize("@access.may(#authority, 'READ')")
    @Transactional(readOnly = true)
    public Optional<WritingGuide> of(AuthorityId authority, IndicatorId indicator, YearMonth month) {
        return commentaries
                .findByMonthAndIndicatorId(month.atDay(1), indicator.value())
                .flatMap(found -> files.of(authority, List.of(found)).stream().findFirst())
                .map(at -> new WritingGuide(
                        knowledge.beside(authority, at),
                        templates.of(authority),
                        asked(at).orElse(null),
                        shared.of(authority, at.commentary().id())));
    }

    /** What signers ask for is between them and those who write. */
    private Optional<Asked> asked(Case at) {
        return at.reports() || at.who().team()
                ? acts.lastReturn(at.indicator().id(), at.commentary().month())
                : Optional.empty();
    }
}
