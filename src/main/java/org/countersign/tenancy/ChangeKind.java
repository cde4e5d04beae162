package org.countersign.tenancy;

/** What kind of thing changed, so that a page is told of nothing that it does not show. */
public enum ChangeKind {
    /** Figures were recorded, revised, released, settled or doubted. */
    FIGURES,
    /** A commentary went from one state to another. */
    COMMENTARY,
    /** A text was saved and stayed a draft. */
    DRAFT,
    /** Somebody said something about a commentary, or resolved what was said. */
    REMARK,
    /** Indicators, their themes, targets or people, and events. */
    CATALOGUE,
    /** A month was opened, or its deadlines moved. */
    CYCLE,
    /** Somebody was told something; the reference is theirs. */
    NOTICE,
    /** Somebody's roles, or their access. */
    PEOPLE
}
