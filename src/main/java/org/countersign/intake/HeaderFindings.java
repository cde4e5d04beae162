package org.countersign.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.calendar.Frequency;
import org.countersign.calendar.Period;

/** What is worth knowing about the columns of a sheet. */
record HeaderFindings(Header header) {

    /** Columns whose meaning nobody knows, months that disagree, and what is read otherwise than it stands. */
    List<Finding> all() {
        return Stream.of(
                        header.columns(ColumnKind.OTHER).map(this::unknown),
                        header.columns(ColumnKind.STATUS)
                                .map(column -> noted(column, "is not imported: status is calculated here.")),
                        travel().stream(),
                        coarser(),
                        otherMonth().stream(),
                        olderTexts(),
                        withoutText(),
                        withoutFigure(),
                        fractions().stream(),
                        withoutReference().stream(),
                        ofSheet().stream())
                .flatMap(findings -> findings)
                .toList();
    }

    private Finding unknown(Column column) {
        if (column.isDoubtful()) {
            return noted(column, "is not imported: " + column.reason() + ".");
        }
        return column.heading().equals(Stated.MARK)
                ? noted(column, "is not a column we know. Its marks are kept as text.")
                : noted(column, "is not a column we know. Its cells are not imported.");
    }

    private Optional<Finding> travel() {
        return header.has(ColumnKind.POLARITY)
                ? header.column(ColumnKind.DIRECTION)
                        .map(column -> noted(
                                column,
                                "is taken as where the figure went, and not imported: another says what is good."))
                : Optional.empty();
    }

    /** Years beside months are kept only for rows that have no months. */
    private Stream<Finding> coarser() {
        int finest = header.columns(ColumnKind.MONTH)
                .flatMap(column -> Stream.ofNullable(column.period()))
                .map(Period::frequency)
                .mapToInt(Frequency::months)
                .min()
                .orElse(0);
        return header.columns(ColumnKind.MONTH)
                .filter(column ->
                        column.period() != null && column.period().frequency().months() > finest)
                .map(column -> noted(
                        column,
                        "has the figures of a longer period than others beside it. They are imported only where a row"
                                + " has no figures of shorter ones."));
    }

    private Optional<Finding> otherMonth() {
        var latest = header.month();
        return header.columns(ColumnKind.COMMENTARY)
                .filter(column -> column.month() != null && latest.isPresent())
                .filter(column -> Objects.requireNonNull(column.month()).isAfter(latest.orElseThrow()))
                .map(column -> Finding.noted(
                        header.place(column),
                        "The commentary is headed “" + column.heading() + "”, but the latest month is "
                                + latest.orElseThrow() + ". It is taken as commentary of the latest month."))
                .findFirst();
    }

    /** Texts of months before the latest are history. */
    private Stream<Finding> olderTexts() {
        var latest = header.month();
        return header.columns(ColumnKind.COMMENTARY)
                .filter(column -> column.month() != null && latest.isPresent())
                .filter(column -> Objects.requireNonNull(column.month()).isBefore(latest.orElseThrow()))
                .map(column -> noted(
                        column,
                        "has the texts of "
                                + Objects.requireNonNull(column.period()).label()
                                + ". They come in as history: imported, not signed."));
    }

    /** Who wrote what, where there is no text that it could be about. */
    private Stream<Finding> withoutText() {
        return header.columns().stream()
                .filter(column -> column.kind().saysOfTexts())
                .filter(column -> header.columns(ColumnKind.COMMENTARY)
                        .noneMatch(text -> TextColumns.beside(header, text, column.kind())
                                .filter(column::equals)
                                .isPresent()))
                .map(column -> noted(column, "is not imported: no column of commentary is beside it."));
    }

    private Stream<Finding> withoutFigure() {
        return FractionColumns.left(header)
                .map(column -> noted(column, "is not imported: it does not say of which figures it is."));
    }

    private Optional<Finding> fractions() {
        return header.column(ColumnKind.NUMERATOR)
                .filter(column -> header.has(ColumnKind.DENOMINATOR))
                .map(column -> noted(column, "and its denominator are kept with percentages, and have to make them."));
    }

    private Optional<Finding> withoutReference() {
        return header.has(ColumnKind.REFERENCE)
                ? Optional.empty()
                : Optional.of(Finding.noted(
                        header.at(),
                        "No column has references. They are proposed from the titles, and stay the same as long as the"
                                + " titles do."));
    }

    private Optional<Finding> ofSheet() {
        return Optional.ofNullable(header.period())
                .filter(period -> header.shape() == Header.Shape.SHEET)
                .map(period -> Finding.noted(
                        header.at(),
                        "The figures are read as those of " + period.label() + ", because " + header.periodReason()
                                + "."));
    }

    private Finding noted(Column column, String words) {
        return Finding.noted(header.place(column), "“" + column.heading() + "” " + words);
    }
}
