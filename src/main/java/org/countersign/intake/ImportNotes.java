package org.countersign.intake;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.actual.FigureNote;
import org.countersign.calendar.Period;
import org.countersign.indicator.IndicatorId;

/**
 * What whoever checks the figures should know of their import: what was worth a look in the file, and what was decided by
 * choice. Written beside the figure it is about, and beside that of the sheet's month, whose release is still to come.
 */
record ImportNotes(YearMonth month, Decisions decisions) {

    static ImportNotes of(Preview preview) {
        return new ImportNotes(preview.month(), preview.plan().decisions());
    }

    List<FigureNote> about(IndicatorId indicator, PlannedRow row) {
        return row.row()
                .map(read -> Stream.of(found(row, read), settled(row, read), replaced(row), realigned(row))
                        .flatMap(notes -> notes)
                        .flatMap(note -> note.beside(month))
                        .map(note -> new FigureNote(indicator, note.month(), note.words()))
                        .toList())
                .orElse(List.of());
    }

    private Stream<Note> found(PlannedRow row, RecognisedRow read) {
        return row.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.NOTED)
                .map(finding -> new Note(month(read, finding.place()), finding.sentence()));
    }

    private Stream<Note> settled(PlannedRow row, RecognisedRow read) {
        return row.open().stream()
                .flatMap(cell -> Optional.ofNullable(decisions.settled().get(cell.place()))
                        .map(value -> new Note(
                                month(read, cell.place()), "“" + cell.text() + "” was read as " + Shown.value(value)))
                        .stream());
    }

    private Stream<Note> replaced(PlannedRow row) {
        return row.writes()
                .filter(change -> decisions.confirmed().contains(change.key()))
                .filter(change -> change.change().subject() == PlannedChange.Subject.VALUE)
                .map(change -> new Note(
                        YearMonth.parse(change.change().of()), change.after() + " replaced " + change.before()));
    }

    private Stream<Note> realigned(PlannedRow row) {
        return row.realignment().stream()
                .map(accepted -> new Note(
                        month, "the cells of " + row.place().words() + " were put into their columns by proposal"));
    }

    private YearMonth month(RecognisedRow read, Place place) {
        return place.column().isEmpty() ? month : read.places().month(place).orElse(month);
    }

    private record Note(YearMonth month, String words) {

        Stream<Note> beside(YearMonth sheet) {
            Note own = new Note(month, "import: " + words);
            return month.equals(sheet)
                    ? Stream.of(own)
                    : Stream.of(
                            own,
                            new Note(sheet, "import, " + Period.month(month).label() + ": " + words));
        }
    }
}
