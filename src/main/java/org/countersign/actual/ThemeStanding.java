package org.countersign.actual;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.actual.EntryCell.Mark;

/**
 * How far a theme's figures of a month are.
 *
 * @param missing due figures that nothing was loaded for, or nothing but a blank
 * @param steps what was checked, released and taken back, the latest first
 */
public record ThemeStanding(
        String key,
        String name,
        int loaded,
        int checked,
        int released,
        int toBeConfirmed,
        int missing,
        int hints,
        List<StageMoved> steps) {

    static ThemeStanding of(Group group, Collection<EntryRow> rows, List<StageMoved> steps) {
        return new ThemeStanding(
                group.key(),
                group.name(),
                with(rows, Mark.LOADED),
                with(rows, Mark.CHECKED),
                (int) rows.stream().filter(row -> isReleased(row.current())).count(),
                (int) inQuestion(rows)
                        .filter(cell -> cell.typed().equals("tbc"))
                        .count(),
                (int) inQuestion(rows).filter(ThemeStanding::isMissing).count(),
                rows.stream().mapToInt(row -> row.hints().size()).sum(),
                steps.stream().filter(step -> step.theme().equals(group.key())).toList());
    }

    private static int with(Collection<EntryRow> rows, Mark mark) {
        return (int) rows.stream()
                .filter(row -> row.current().marks().contains(mark))
                .count();
    }

    private static Stream<EntryCell> inQuestion(Collection<EntryRow> rows) {
        return rows.stream().flatMap(row -> row.inQuestion().stream());
    }

    private static boolean isReleased(EntryCell cell) {
        return cell.revision() > 0
                && !cell.marks().contains(Mark.LOADED)
                && !cell.marks().contains(Mark.CHECKED);
    }

    private static boolean isMissing(EntryCell cell) {
        return cell.typed().isEmpty() && !cell.marks().contains(Mark.NOT_DUE);
    }
}
