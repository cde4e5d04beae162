package org.countersign.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Thousands of damaged scorecards, each from a seed that the failure names: whatever happened to a file, it is read or
 * refused, within bounds, and no figure comes in under another month or indicator than the file has it.
 */
@Timeout(120)
class MutatedFileTests {

    private static final int TABLES = 250;
    private static final int BYTES = 800;
    private static final long MOST_MEMORY = 64 << 20;
    private static final ThreadMXBean MEMORY = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @EnumSource
    void noFigureMovesWhenCellsAndRowsDo(TableFile kind) {
        int[] understood = {0};
        IntStream.range(0, TABLES).forEach(seed -> {
            List<List<String>> table = new TableMutation(new Random(seed)).of(ScorecardFiles.lines());
            understood[0] += tried(kind + " " + seed, kind.bytes(table), table);
        });
        assertThat(understood[0]).isGreaterThan(TABLES / 3);
    }

    @ParameterizedTest
    @EnumSource
    void noErrorComesOfDamagedBytes(TableFile kind) {
        byte[] whole = kind.bytes(ScorecardFiles.lines());
        IntStream.range(0, BYTES).forEach(seed -> {
            byte[] damaged = new ByteMutation(new Random(seed)).of(whole);
            tried(kind + " bytes " + seed, damaged, kind.tableOf(damaged));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "ODS"})
    void noErrorComesOfDamagedParts(TableFile kind) {
        byte[] whole = kind.bytes(ScorecardFiles.lines());
        IntStream.range(0, BYTES)
                .forEach(seed ->
                        tried(kind + " part " + seed, new ByteMutation(new Random(seed)).inParts(whole), List.of()));
    }

    /** 1 where the file was understood as a scorecard, otherwise 0. */
    private static int tried(String what, byte[] bytes, List<List<String>> table) {
        long before = MEMORY.getCurrentThreadAllocatedBytes();
        try {
            Reading reading = new SheetReader().read("scorecard", bytes);
            boolean understood = reading instanceof Reading.Read read
                    && ScorecardReader.recognise(read.sheets()) instanceof Recognition.Found found
                    && planned(what, found.scorecard(), table);
            assertThat(MEMORY.getCurrentThreadAllocatedBytes() - before)
                    .as(what)
                    .isLessThan(MOST_MEMORY);
            return understood ? 1 : 0;
        } catch (RuntimeException broken) {
            throw new AssertionError(what, broken);
        }
    }

    private static boolean planned(String what, RecognisedScorecard scorecard, List<List<String>> table) {
        assertThat(ImportPlan.of(scorecard, Present.empty(), Decisions.none()).rows())
                .as(what)
                .hasSameSizeAs(scorecard.rows());
        if (!table.isEmpty()) {
            assertThat(new TableTruth(table).misplaced(scorecard)).as(what).isEmpty();
        }
        return true;
    }
}
