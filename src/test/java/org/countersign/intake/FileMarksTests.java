package org.countersign.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.countersign.calculation.Value;
import org.countersign.intake.ImportPlanTests.Imported;
import org.countersign.intake.PlannedChange.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileMarksTests {

    private static final String[] FILE = {
        "Children's scorecard",
        "Ref.|Indicator|Owner|Mar-20|Apr-20|RAG|Spare|Target 19-20",
        "Early help",
        "A1|Referrals|Lead One|5|7|G|x|10",
        "A2|Other|Lead Two|3|4|R||",
        "Source: the case system"
    };

    @ParameterizedTest
    @CsvSource({
        "1, A, LEFT, Above the headings",
        "2, D, READ, Figures of a period",
        "2, G, LEFT, Not imported",
        "3, A, READ, the theme of the rows below",
        "4, A, READ, Says what the row is about",
        "4, B, NEW, New: title",
        "4, E, NEW, New: April 2020.",
        "4, F, LEFT, The status is calculated here",
        "4, G, LEFT, The column is not imported",
        "4, H, NEW, New: target 2019-20.",
        "5, G, BLANK, ''",
        "6, A, LEFT, stands below the table",
        "4, Z, BLANK, ''"
    })
    void everyCellSaysWhatBecomesOfIt(int row, String column, Mark mark, String words) {
        var cell = cell(marks(Present.empty(), Decisions.none(), sheet("One", FILE)), row, column);

        assertThat(cell.mark()).isEqualTo(mark);
        assertThat(cell.sentence()).contains(words);
    }

    @Test
    void whatIsHereAlreadyIsUnchangedAndWhatIsNotSaysWhatItWas() {
        var present = Imported.by(ImportPlan.of(scorecard(sheet("One", FILE)), Present.empty(), Decisions.none()));
        var next = FILE.clone();
        next[3] = "A1|Referrals|Lead Three|tbc|8|G|x|10";
        var marks = marks(present, Decisions.none(), sheet("One", next));

        assertThat(cell(marks, 4, "B").mark()).isEqualTo(Mark.UNCHANGED);
        assertThat(cell(marks, 4, "C"))
                .extracting(MarkedCell::mark, MarkedCell::before)
                .containsExactly(Mark.ASKED, "Lead One");
        assertThat(cell(marks, 4, "D").sentence())
                .isEqualTo("Needs a yes: the March 2020 here stays “5”, unless you replace it with “to be confirmed”.");
        assertThat(cell(marks, 4, "E"))
                .isEqualTo(new MarkedCell(Mark.CHANGED, "8", "7", "Changed: April 2020 was “7” and becomes “8”."));
        assertThat(cell(marks, 5, "E").mark()).isEqualTo(Mark.UNCHANGED);
    }

    @Test
    void aYesTurnsWhatNeededOneIntoAChange() {
        var present = Imported.by(ImportPlan.of(scorecard(sheet("One", FILE)), Present.empty(), Decisions.none()));
        var next = FILE.clone();
        next[3] = FILE[3].replace("|5|", "|tbc|");
        var yes = Decisions.none().confirming(new ChangeKey("A1", Subject.VALUE, "2020-03"));

        assertThat(cell(marks(present, yes, sheet("One", next)), 4, "D").mark()).isEqualTo(Mark.CHANGED);
    }

    @Test
    void aCellInDoubtIsHeldUntilItIsSettledAndTheOthersOfItsRowWait() {
        var sheet = sheet("One", "Ref.|Indicator|Mar-20|Apr-20", "A1|Percentage of visits|12%|(7)", "A2|Referrals|1|2");
        var marks = marks(Present.empty(), Decisions.none(), sheet);

        assertThat(cell(marks, 2, "D").mark()).isEqualTo(Mark.HELD);
        assertThat(cell(marks, 2, "C").mark()).isEqualTo(Mark.WAITS);
        assertThat(cell(marks, 2, "C").sentence()).contains("cell D2");
        assertThat(cell(marks, 3, "D").mark()).isEqualTo(Mark.NEW);

        var settled = Decisions.none().settling(new Place("One", 2, "D"), Value.of("-7"));
        assertThat(cell(marks(Present.empty(), settled, sheet), 2, "D"))
                .extracting(MarkedCell::mark, MarkedCell::sentence)
                .containsExactly(Mark.NEW, "New: April 2020, read as “-7”.");
    }

    @Test
    void aRowOfTheWrongLengthIsHeldAndOnceAcceptedItsCellsAreReadWhereTheyBelong() {
        var sheet = new SheetReader().read("scorecard-apr-2020.tsv", ScorecardFiles.tsv());
        var sheets = ((Reading.Read) sheet).sheets();
        var held = marks(Present.empty(), Decisions.none(), sheets.toArray(Sheet[]::new));
        var accepted = marks(Present.empty(), Decisions.none().accepting(19), sheets.toArray(Sheet[]::new));

        assertThat(line(held, 19).cells())
                .filteredOn(cell -> cell.mark() != Mark.BLANK)
                .isNotEmpty()
                .allMatch(cell -> cell.mark() == Mark.HELD);
        assertThat(line(accepted, 19).cells()).noneMatch(cell -> cell.mark() == Mark.HELD);
        assertThat(cell(accepted, 19, "B").mark()).isEqualTo(Mark.NEW);
    }

    @Test
    void rowsOfOneReferenceAreMarkedEachInItsLine() {
        var marks = marks(
                Present.empty(),
                Decisions.none(),
                sheet(
                        "One",
                        "Ref.|Indicator|Period|Value",
                        "A1|Referrals|Mar-20|5",
                        "A2|Other|Mar-20|6",
                        "A1|Referrals|Apr-20|7",
                        "A1|Referrals|soon|8"));

        assertThat(cell(marks, 2, "D").sentence()).isEqualTo("New: March 2020.");
        assertThat(cell(marks, 4, "D").sentence()).isEqualTo("New: April 2020.");
        assertThat(cell(marks, 2, "B").sentence()).startsWith("Taken from row 4");
        assertThat(cell(marks, 4, "B").mark()).isEqualTo(Mark.NEW);
        assertThat(cell(marks, 5, "D").mark()).isEqualTo(Mark.HELD);
    }

    @Test
    void eachSheetHasItsOwnMarksAndOneThatIsNotReadSaysWhy() {
        var marks = marks(
                Present.empty(),
                Decisions.none(),
                sheet("Notes", "How to read this|and that"),
                sheet("Mar-20", "Ref.|Indicator|Value", "A1|Referrals|5"),
                sheet("Apr-20", "Ref.|Indicator|Value", "A1|Referrals|7"));

        assertThat(marks.sheets())
                .extracting(SheetMarks::name, SheetMarks::isRead)
                .containsExactly(tuple("Notes", false), tuple("Mar-20", true), tuple("Apr-20", true));
        assertThat(marks.sheet("").name()).isEqualTo("Mar-20");
        assertThat(marks.sheet("Notes").line(0).cell(0).sentence()).contains("no row of it names the columns");
        assertThat(marks.sheet("Mar-20").line(1).cell(2).sentence()).isEqualTo("New: March 2020.");
        assertThat(marks.sheet("Apr-20").line(1).cell(2).sentence()).isEqualTo("New: April 2020.");
    }

    @Test
    void rowsOfOtherAreasAndOfAnotherTableSayWhyTheyAreLeftOut() {
        var sheet = sheet(
                "One",
                "Ref.|Indicator|Area|Apr-20",
                "A1|Referrals|Ours|5",
                "A1|Referrals|Theirs|6",
                "Ref.|Indicator|Mar-19|Apr-19",
                "B1|Referrals|1|2");
        var source = new Source("f.csv", List.of(sheet), "Ours", Pointing.none());
        var marks = FileMarks.of(preview(Present.empty(), Decisions.none(), source), null);

        assertThat(cell(marks, 2, "D").mark()).isEqualTo(Mark.NEW);
        assertThat(cell(marks, 3, "D").sentence()).contains("another area");
        assertThat(cell(marks, 5, "D").sentence()).contains("another table");
    }

    @Test
    void cellsAreCountedByMarkAndTheirLinesFound() {
        var tally = marks(Present.empty(), Decisions.none(), sheet("One", FILE))
                .sheet("One")
                .tally();

        assertThat(tally.cells(Mark.NEW)).isEqualTo(9);
        assertThat(tally.cells(Mark.READ)).isEqualTo(9);
        assertThat(tally.lines(Set.of(Mark.NEW))).containsExactly(3, 4);
        assertThat(tally.lines(Set.of(Mark.NEW, Mark.READ))).containsExactly(1, 2, 3, 4);
        assertThat(tally.cells(Mark.HELD)).isZero();
    }

    @Test
    void whatWasFoundOfAFileIsUsedAgainAfterADecision() {
        var before = preview(Present.empty(), Decisions.none(), Source.of(List.of(sheet("One", FILE))));
        var marks = FileMarks.of(before, null);
        var after = new Preview(
                before.upload(),
                ImportPlan.of(before.upload().scorecard(), Imported.by(before.plan()), Decisions.none()),
                List.of(),
                false);

        assertThat(cell(FileMarks.of(after, marks), 4, "E").mark()).isEqualTo(Mark.UNCHANGED);
    }

    private static MarkedLine line(FileMarks marks, int row) {
        var sheet = marks.sheet("");
        return IntStream.range(0, sheet.size())
                .mapToObj(sheet::line)
                .filter(line -> line.number() == row)
                .findFirst()
                .orElseThrow();
    }

    private static MarkedCell cell(FileMarks marks, int row, String column) {
        return line(marks, row).cell(ColumnLetter.index(column));
    }

    private static FileMarks marks(Present present, Decisions decisions, Sheet... sheets) {
        return FileMarks.of(preview(present, decisions, Source.of(List.of(sheets))), null);
    }

    private static Preview preview(Present present, Decisions decisions, Source source) {
        var found = (Recognition.Found) ScorecardReader.recognise(source);
        var upload = new Upload(new Handed("", source, List.of()), found.scorecard());
        return new Preview(upload, ImportPlan.of(found.scorecard(), present, decisions), List.of(), false);
    }

    private static RecognisedScorecard scorecard(Sheet sheet) {
        return ((Recognition.Found) ScorecardReader.recognise(sheet)).scorecard();
    }

    private static Sheet sheet(String name, String... lines) {
        return new Sheet(
                name,
                true,
                IntStream.range(0, lines.length)
                        .mapToObj(row -> new Line(row + 1, Arrays.asList(lines[row].split("\\|", -1))))
                        .toList());
    }
}
