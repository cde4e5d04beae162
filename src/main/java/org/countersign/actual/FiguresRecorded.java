package org.countersign.actual;

import org.countersign.tenancy.AuthorityId;

/** Figures of a load were written. */
public record FiguresRecorded(AuthorityId authority, LoadId load) {}
