package org.countersign.intake.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.countersign.calendar.FinancialYear;
import org.countersign.calendar.Period;
import org.countersign.commentary.ProposedDeadlines;
import org.countersign.intake.BenchmarkNote;
import org.countersign.intake.Finding;
import org.countersign.intake.ImportOutcome;
import org.countersign.intake.ImportReport;
import org.countersign.intake.RecognisedScorecard;
import org.countersign.intake.Upload;

/** What importing a file would do, what has to be decided before, and the button that does it. */
final class PreviewPane extends Section {

    private final transient Deciding deciding;
    private final transient Consumer<ImportReport> imported;
    private final H2 heading;
    private final QuestionsPane questions;
    private final ImportBar bar;
    private final RowTable<PlannedLine.Considered> rows;

    PreviewPane(Deciding deciding, ProposedDeadlines proposal, Consumer<ImportReport> imported, Runnable another) {
        this.deciding = deciding;
        this.imported = imported;
        heading = new H2("What importing " + deciding.preview().upload().name() + " would do");
        heading.getElement().setAttribute("tabindex", "-1");
        questions = new QuestionsPane(deciding, proposal);
        rows = new RowTable<>("Rows of the file", "What happens", new PlannedLine(deciding));
        bar = new ImportBar(this::carryOut, another);
        addClassName("preview");
        add(heading, facts(deciding.preview().upload()), questions, rows, bar);
        deciding.watch(this::refresh);
        refresh();
    }

    void receiveFocus() {
        heading.getElement().executeJs("this.focus()");
    }

    private void refresh() {
        questions.refresh();
        rows.show(deciding.preview().plan().rows().stream()
                .map(row -> new PlannedLine.Considered(row, deciding.isLeftOut(row.number())))
                .toList());
        bar.show(deciding);
    }

    private void carryOut() {
        questions
                .answers()
                .ifPresentOrElse(
                        deadlines -> {
                            switch (deciding.carryOut(deadlines)) {
                                case ImportOutcome.Imported(ImportReport report) -> imported.accept(report);
                                case ImportOutcome.LookAgain lookAgain ->
                                    bar.refuse("Something here changed after this preview was made, so nothing was"
                                            + " imported. The rows above show what importing would do now. Look again,"
                                            + " then import.");
                            }
                        },
                        () -> bar.refuse("Nothing was imported yet. " + questions.missing()));
    }

    private static Section facts(Upload upload) {
        RecognisedScorecard scorecard = upload.scorecard();
        Section facts = new Section();
        facts.addClassName("facts");
        facts.add(new Paragraph("Nothing has been written yet. " + readAs(scorecard, upload.name())));
        upload.notes().stream().map(Paragraph::new).forEach(facts::add);
        scorecard.benchmarks().map(PreviewPane::words).map(Paragraph::new).ifPresent(facts::add);
        noticed(scorecard).ifPresent(facts::add);
        return facts;
    }

    /** The sheet is named where it is not the file itself. */
    private static String readAs(RecognisedScorecard scorecard, String file) {
        String sheet = scorecard.sheet().equals(file) ? "The file" : "Sheet “" + scorecard.sheet() + "”";
        return sheet + " was read as the scorecard of "
                + Period.month(scorecard.month()).label() + ": "
                + Counted.of(scorecard.rows().size(), "row") + " below the headings in row " + scorecard.headerRow()
                + ".";
    }

    /** "Benchmark figures, updated March 2019, data of 2017-18, as row 8 says." */
    private static String words(BenchmarkNote note) {
        String updated = note.updated()
                .map(month -> ", updated " + Period.month(month).label())
                .orElse("");
        String data = note.data()
                .map(FinancialYear::label)
                .map(year -> ", data of " + year)
                .orElse("");
        return "Benchmark figures" + updated + data + ", as " + note.place().words() + " says.";
    }

    /** What is worth knowing about lines above the rows and about columns. */
    private static Optional<Folded> noticed(RecognisedScorecard scorecard) {
        List<Finding> findings = scorecard.findings().stream()
                .filter(finding -> finding.place().row() <= scorecard.headerRow())
                .toList();
        return findings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Folded(
                        Counted.of(findings.size(), "remark") + " about the columns and the lines above them",
                        () -> list(findings)));
    }

    private static UnorderedList list(List<Finding> findings) {
        UnorderedList list = new UnorderedList();
        findings.forEach(finding -> list.add(
                new ListItem(finding.sentence() + " (" + finding.place().words() + ")")));
        return list;
    }
}
