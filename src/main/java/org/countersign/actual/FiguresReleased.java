package org.countersign.actual;

import org.countersign.tenancy.AuthorityId;

/** Figures were released: everybody may see them now. */
public record FiguresReleased(AuthorityId authority) {}
