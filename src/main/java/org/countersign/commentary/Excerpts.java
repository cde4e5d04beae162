package org.countersign.commentary;

import java.util.Optional;
import org.countersign.actual.FigureKey;
import org.countersign.indicator.Catalogue;
import org.countersign.tenancy.AuthorityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figure and text of a commentary as they stand, for the module that tells those whose turn it is. */
@Service
public class Excerpts {

    private static final int LONGEST = 600;

    private final Commentaries commentaries;
    private final Catalogue catalogue;
    private final Figures figures;

    Excerpts(Commentaries commentaries, Catalogue catalogue, Figures figures) {
        this.commentaries = commentaries;
        this.catalogue = catalogue;
        this.figures = figures;
    }

    /** "Figure: 125", and beneath it the beginning of the text where there is one. */
    @PreAuthorize("@access.may(#authority, 'NOTIFY')")
    @Transactional(readOnly = true)
    public Optional<String> of(AuthorityId authority, FigureKey key) {
        return catalogue
                .byId(authority, key.indicator())
                .flatMap(indicator -> commentaries
                        .findByMonthAndIndicatorId(
                                key.month().atDay(1), key.indicator().value())
                        .map(found -> (indicator.isOverview() ? "" : "Figure: ")
                                + figures.now(authority, indicator, key.month()).value() + "\n"
                                + beginning(found.text())));
    }

    private static String beginning(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
