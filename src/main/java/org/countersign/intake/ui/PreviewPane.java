package org.countersign.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.countersign.calendar.FinancialYear;
import org.countersign.calendar.Period;
import org.countersign.commentary.ProposedDeadlines;
import org.countersign.intake.BenchmarkNote;
import org.countersign.intake.Confirmation;
import org.countersign.intake.Finding;
import org.countersign.intake.Handed;
import org.countersign.intake.Layout;
import org.countersign.intake.Preview;
import org.countersign.intake.RecognisedScorecard;
import org.countersign.intake.Upload;

/** What importing a file would do, what has to be decided before, and the button that does it. */
final class PreviewPane extends Section implements Retried {

    private final transient Deciding deciding;
    private final transient Ways ways;
    private final H2 heading;
    private final QuestionsPane questions;
    private final ImportBar bar;
    private final Folded mapping;
    private final RowsPane rows;
    private final HeldLink held;

    /**
     * Where it goes from here.
     *
     * @param begin imports what was said yes to; told where to come back to
     * @param read reads the file otherwise; told where the focus was
     * @param held the rows that are held, as a workbook
     * @param looking how the rows are looked at
     */
    record Ways(
            BiConsumer<Confirmation, Retried> begin,
            Runnable another,
            BiConsumer<Handed, String> read,
            Function<Upload, Component> keeping,
            Function<Preview, byte[]> held,
            Looking looking) {}

    PreviewPane(Deciding deciding, ProposedDeadlines proposal, Ways ways) {
        this.deciding = deciding;
        this.ways = ways;
        heading = new H2("What importing " + deciding.preview().upload().name() + " would do");
        heading.getElement().setAttribute("tabindex", "-1");
        questions = new QuestionsPane(deciding, proposal);
        mapping = mapping(deciding.preview().upload().handed());
        rows = new RowsPane(deciding, ways.looking());
        held = new HeldLink(deciding, ways.held());
        bar = new ImportBar(this::carryOut, ways.another());
        addClassName("preview");
        add(heading, facts(deciding.preview().upload()), mapping, questions, rows, held, bar);
        deciding.watch(this::refresh);
        refresh();
    }

    void receiveFocus() {
        heading.getElement().executeJs("this.focus()");
    }

    /** Shows the columns once more, as somebody is just putting them right. */
    void showMapping(String focus) {
        mapping.setOpen(true);
        mapping.unfold(true);
        getElement().executeJs("setTimeout(() => document.getElementById($0)?.focus())", focus);
    }

    private Folded mapping(Handed handed) {
        Layout layout = Layout.of(handed.source());
        long left = layout.left();
        return new Folded(
                "How the file is read: " + Counted.of(layout.columns().count(), "column")
                        + (left == 0 ? "" : ", " + left + " not imported"),
                () -> new Div(
                        new MappingPane(handed, ways.looking(), ways.read()),
                        ways.keeping().apply(deciding.preview().upload())));
    }

    private void refresh() {
        questions.refresh();
        rows.refresh();
        held.refresh();
        bar.show(deciding);
    }

    @Override
    public void refuse(String words) {
        bar.refuse(words);
    }

    @Override
    public void lookAgain() {
        deciding.decide(decisions -> decisions);
        bar.refuse(
                "Something here changed after this preview was made, so nothing was imported. The rows above show what"
                        + " importing would do now. Look again, then import.");
    }

    private void carryOut() {
        questions
                .answers()
                .ifPresentOrElse(
                        deadlines -> ways.begin().accept(deciding.confirmation(deadlines), this),
                        () -> bar.refuse("Nothing was imported yet. " + questions.missing()));
    }

    private static Section facts(Upload upload) {
        RecognisedScorecard scorecard = upload.scorecard();
        Section facts = new Section();
        facts.addClassName("facts");
        facts.add(new Paragraph("Nothing has been written yet. " + readAs(scorecard, upload.name())));
        upload.notes().stream().map(Paragraph::new).forEach(facts::add);
        scorecard.benchmarks().map(PreviewPane::words).map(Paragraph::new).ifPresent(facts::add);
        known(upload).ifPresent(facts::add);
        noticed(scorecard).ifPresent(facts::add);
        return facts;
    }

    /** "Read as Monthly scorecard. Since the last file of its kind: 2 new rows: A1, A2." */
    private static Optional<Div> known(Upload upload) {
        return Optional.ofNullable(upload.handed().pointing().known()).map(known -> {
            Div told = new Div(new Paragraph("The file was recognised and read as “"
                    + known.reading().name() + "”. "
                    + (upload.since().isEmpty()
                            ? "It has the same columns and rows as the last file of its kind."
                            : "Since the last file of its kind:")));
            UnorderedList changes = new UnorderedList();
            upload.since().forEach(change -> changes.add(new ListItem(change)));
            if (!upload.since().isEmpty()) {
                told.add(changes);
            }
            return told;
        });
    }

    /** The sheet is named where it is not the file itself. */
    private static String readAs(RecognisedScorecard scorecard, String file) {
        List<String> sheets = scorecard.sheets();
        String month = Period.month(scorecard.month()).label();
        String rows = Counted.of(scorecard.rows().size(), "row");
        if (sheets.size() > 1) {
            return sheets.size() + " sheets were read together as the scorecard of " + month + ", with " + rows + ": "
                    + String.join(", ", sheets) + ".";
        }
        String sheet = sheets.getFirst().equals(file) ? "The file" : "Sheet “" + sheets.getFirst() + "”";
        return sheet + " was read as the scorecard of " + month + ": " + rows + " below the headings in row "
                + scorecard.headerRow() + ".";
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
        List<Finding> findings = scorecard.findings();
        return findings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Folded(
                        Counted.of(findings.size(), "remark") + " about columns and lines beside the rows",
                        () -> list(findings)));
    }

    private static UnorderedList list(List<Finding> findings) {
        UnorderedList list = new UnorderedList();
        findings.forEach(finding -> list.add(
                new ListItem(finding.sentence() + " (" + finding.place().words() + ")")));
        return list;
    }
}
