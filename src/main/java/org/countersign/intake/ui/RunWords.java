package org.countersign.intake.ui;

import java.util.OptionalInt;
import org.countersign.intake.ImportRun;
import org.countersign.intake.ImportRun.Kind;
import org.countersign.intake.Pace;

/** Says how far an import is, and what became of one. */
final class RunWords {

    private static final int MINUTE = 60;
    private static final int A_FEW = 10;
    private static final int STEP = 5;

    private RunWords() {}

    /** "Importing scorecard.xlsx". */
    static String heading(ImportRun run) {
        return (run.kind() == Kind.IMPORT ? "Importing " : "Undoing the import of ") + run.file();
    }

    /**
     * "12,000 of 48,000 figures, about 20 seconds left".
     *
     * @param before how many are before one that waits; 0 where nobody knows
     */
    static String now(ImportRun run, int before) {
        Pace pace = run.pace();
        if (run.state() == ImportRun.State.WAITING) {
            return before == 0 ? "Waiting for its turn" : Counted.of(before, "import") + " before yours";
        }
        if (pace.percent() == 0 && pace.secondsLeft().isEmpty()) {
            return "Comparing with what is here…";
        }
        return done(pace) + left(pace.secondsLeft());
    }

    private static String done(Pace pace) {
        if (pace.all() == 0) {
            return "%d %% done".formatted(pace.percent());
        }
        return pace.figures() == 0
                ? "Indicators first, then %,d figures".formatted(pace.all())
                : "%,d of %,d figures".formatted(pace.figures(), pace.all());
    }

    private static String left(OptionalInt seconds) {
        if (seconds.isEmpty()) {
            return "";
        }
        int left = seconds.getAsInt();
        if (left < A_FEW) {
            return ", a few seconds left";
        }
        return left <= MINUTE
                ? ", about %d seconds left".formatted((left + STEP - 1) / STEP * STEP)
                : ", about %d minutes left".formatted((left + MINUTE - 1) / MINUTE);
    }

    /** What became of one that ended without doing anything, and what to do. */
    static String ended(ImportRun run) {
        String what = run.kind() == Kind.IMPORT ? "The import of " + run.file() : "Undoing the import of " + run.file();
        String nothing = run.kind() == Kind.IMPORT ? " Nothing was imported." : " Nothing was changed.";
        return switch (run.state()) {
            case CANCELLED -> "You stopped it." + nothing;
            case LOOK_AGAIN -> "Something here changed after you looked at it." + nothing + " Look at it again.";
            case CLASHED -> "Something else was written here at the same moment." + nothing + " Try again.";
            case LOST -> what + " did not end, because Countersign was stopped." + nothing + " Begin again.";
            case FAILED ->
                what + " broke off." + nothing + " Try again. If it breaks off again, tell whoever runs Countersign the"
                        + " number " + run.reference() + ".";
            case UNCHANGED -> "Every figure in " + run.file() + " was here already. Nothing was written.";
            case DONE -> what + " is done.";
            case WAITING, RUNNING -> what + " goes on.";
        };
    }
}
