package org.countersign.tenancy;

/**
 * A file of the data that an authority may take away. A module declares a {@link WayOutPart} of them for what it keeps;
 * what columns there are, the statement says by its labels.
 *
 * @param file its name without ending, such as "figure_revisions"
 * @param about what a row is, as a sentence
 * @param sql one statement on the rows of {@code :authority}; a label that ends in _id is an id
 */
public record OpenTable(String file, String about, String sql) {}
