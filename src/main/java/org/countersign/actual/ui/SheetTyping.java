package org.countersign.actual.ui;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.actual.Entered;
import org.countersign.actual.Entries;
import org.countersign.actual.Entry;
import org.countersign.actual.EntrySheets;
import org.countersign.calendar.MonthLabel;
import org.countersign.indicator.IndicatorId;
import org.countersign.tenancy.AuthorityId;

/** Takes what is typed on the page of one month to the services, and their answers back. */
record SheetTyping(Entries entries, EntrySheets sheets, AuthorityId authority, YearMonth month)
        implements FigureGrid.Typing {

    /** As many as a block of a year of everything an authority could have. */
    private static final int MOST = 5_000;

    @Override
    public GridAnswer enter(List<GridEntry> typed) {
        if (typed.size() > MOST) {
            String sentence = "At most %,d figures are taken at once. None was saved.".formatted(MOST);
            return new GridAnswer(
                    typed.stream().map(one -> GridAnswer.One.refused(sentence)).toList(), List.of());
        }
        List<Optional<Entry>> read = typed.stream().map(one -> one.on(month)).toList();
        List<Entered> entered =
                entries.enter(authority, read.stream().flatMap(Optional::stream).toList());
        return new GridAnswer(answers(read, new ArrayList<>(entered)), rows(read));
    }

    @Override
    public GridHistory history(int indicator, String column) {
        return MonthLabel.inAddress(column == null ? "" : column)
                .flatMap(of -> sheets.history(authority, new IndicatorId(indicator), of))
                .map(GridHistory::of)
                .orElse(GridHistory.NOTHING);
    }

    private List<GridSheet.Row> rows(List<Optional<Entry>> read) {
        Set<IndicatorId> touched =
                read.stream().flatMap(Optional::stream).map(Entry::indicator).collect(Collectors.toSet());
        return sheets.rows(authority, month, touched).stream()
                .map(GridSheet.Row::of)
                .toList();
    }

    private static List<GridAnswer.One> answers(List<Optional<Entry>> read, List<Entered> entered) {
        return read.stream()
                .map(entry -> entry.isPresent()
                        ? GridAnswer.One.of(entered.removeFirst())
                        : GridAnswer.One.refused("That month is none of this page."))
                .toList();
    }
}
