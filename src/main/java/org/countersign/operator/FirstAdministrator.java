package org.countersign.operator;

/** Whom an authority's performance team begins with. */
public record FirstAdministrator(String name, String email) {}
