package org.countersign.intake;

import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** How many cells of a sheet have each mark, and in which of its lines they stand. */
public final class MarkTally {

    private final Map<Mark, Long> cells = new EnumMap<>(Mark.class);
    private final Map<Mark, BitSet> lines = new EnumMap<>(Mark.class);

    void add(int line, MarkedLine marked) {
        for (MarkedCell cell : marked.cells()) {
            cells.merge(cell.mark(), 1L, Long::sum);
            lines.computeIfAbsent(cell.mark(), mark -> new BitSet()).set(line);
        }
    }

    public long cells(Mark mark) {
        return cells.getOrDefault(mark, 0L);
    }

    /** The lines, counted from 0, that have a cell with one of the marks. */
    public int[] lines(Collection<Mark> marks) {
        BitSet any = new BitSet();
        marks.forEach(mark -> any.or(lines.getOrDefault(mark, new BitSet())));
        return any.stream().toArray();
    }
}
