package org.countersign.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.countersign.intake.Realignment.Move;

/**
 * Looks for the one way in which a row of the wrong length could be meant: an arrow and its percentage split into two
 * cells are joined, surplus blanks before the commentary dropped, cells missing at the end left blank.
 */
final class Realigner {

    private static final Pattern ARROW = Pattern.compile("[-–↑↗➡→↔↘↓▲▼]");
    private static final Pattern AFTER_ARROW = Pattern.compile("(?i)n/?a|[-+−–]?\\s?\\d[\\d,.]*\\s?%");
    private static final Pattern DIRECTION = Pattern.compile("[▲▼△▽↑↓➡]?|[-–]");

    private record Slot(String text, List<String> from) {}

    private final Header header;
    private final Line line;
    private final List<Slot> slots = new ArrayList<>();
    private final List<Move> dropped = new ArrayList<>();

    private Realigner(Header header, Line line) {
        this.header = header;
        this.line = line;
        IntStream.range(0, line.width())
                .forEach(index -> slots.add(new Slot(line.cell(index), List.of(ColumnLetter.of(index)))));
    }

    /** A proposal, if with it every cell can be read as what its column holds. */
    static Optional<Realignment> propose(Header header, Line line) {
        return new Realigner(header, line).propose();
    }

    private Optional<Realignment> propose() {
        joinChanges();
        dropBlanks();
        padEnd();
        if (slots.size() != header.width()) {
            return Optional.empty();
        }
        var cells = slots.stream().map(Slot::text).toList();
        var row = RowReader.read(header, new Line(line.number(), cells));
        return fits(row) ? Optional.of(new Realignment(cells, moves(), row)) : Optional.empty();
    }

    private void joinChanges() {
        for (int index = 0; index + 1 < slots.size() && index < header.width(); index++) {
            if (header.columns().get(index).kind().isChange() && isSplit(index)) {
                var first = slots.get(index);
                var second = slots.remove(index + 1);
                slots.set(index, new Slot(first.text() + " " + second.text(), join(first.from(), second.from())));
            }
        }
    }

    private boolean isSplit(int index) {
        return ARROW.matcher(slots.get(index).text()).matches()
                && AFTER_ARROW.matcher(slots.get(index + 1).text()).matches();
    }

    /** Only directly before the last text, and only where the last column is the commentary. */
    private void dropBlanks() {
        int surplus = slots.size() - header.width();
        int end = slots.size() - 1;
        if (surplus <= 0 || header.columns().getLast().kind() != ColumnKind.COMMENTARY) {
            return;
        }
        var blanks = slots.subList(end - surplus, end);
        if (blanks.stream().allMatch(slot -> slot.text().isEmpty())) {
            dropped.add(new Move(
                    blanks.stream().flatMap(slot -> slot.from().stream()).toList(), "", ""));
            blanks.clear();
        }
    }

    private void padEnd() {
        while (slots.size() < header.width()) {
            slots.add(new Slot("", List.of()));
        }
    }

    private List<Move> moves() {
        var moves = new ArrayList<Move>();
        for (int index = 0; index < slots.size(); index++) {
            var slot = slots.get(index);
            String to = ColumnLetter.of(index);
            boolean saysSomething = !slot.text().isEmpty() || slot.from().isEmpty();
            if (saysSomething && !slot.from().equals(List.of(to))) {
                moves.add(new Move(slot.from(), to, slot.text()));
            }
        }
        moves.addAll(dropped);
        return moves;
    }

    private static boolean fits(RecognisedRow row) {
        return !row.reference().isEmpty()
                && !row.title().isEmpty()
                && row.open().isEmpty()
                && TooLong.in(row).isEmpty()
                && (DIRECTION.matcher(row.direction()).matches() || PolarityText.isWord(row.direction()))
                && row.stated().stream()
                        .allMatch(stated -> stated.kind() == ColumnKind.OTHER
                                || stated.value().isPresent());
    }

    private static List<String> join(List<String> first, List<String> second) {
        return IntStream.range(0, 2)
                .mapToObj(i -> i == 0 ? first : second)
                .flatMap(List::stream)
                .toList();
    }
}
