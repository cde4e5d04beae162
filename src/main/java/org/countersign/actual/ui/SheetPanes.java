package org.countersign.actual.ui;

import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.countersign.actual.EntrySheet;
import org.countersign.actual.QueryId;
import org.countersign.tenancy.AuthorityId;

/** What the performance team does with a month's figures beside entering them: answer, release, finalise. */
class SheetPanes extends Div {

    private final transient FiguresDesk desk;
    private final transient Consumer<FiguresDesk.Told> told;
    private final transient Map<QueryId, String> notes = new HashMap<>();

    /** @param told hears of each step, and shows what is now */
    SheetPanes(FiguresDesk desk, Consumer<FiguresDesk.Told> told) {
        this.desk = desk;
        this.told = told;
        addClassName("panes");
    }

    /** @param pages where a query's figure is entered */
    void show(AuthorityId authority, EntrySheet sheet, Function<EntrySheet.Queried, String> pages) {
        removeAll();
        if (!sheet.queries().isEmpty()) {
            add(new QueriesPane(sheet.queries(), pages, notes, answer -> {
                notes.put(answer.query(), answer.note());
                told.accept(desk.answer(authority, answer));
            }));
        }
        if (sheet.mayRelease()) {
            add(new ReleasePane(sheet, steps(authority, sheet)));
            settling(authority, sheet, desk.returns(authority));
        }
    }

    private void settling(AuthorityId authority, EntrySheet sheet, List<String> returns) {
        if (!returns.isEmpty()) {
            add(new SettlementPane(
                    sheet.month(), returns, settlement -> told.accept(desk.settle(authority, settlement))));
        }
    }

    private ReleasePane.Steps steps(AuthorityId authority, EntrySheet sheet) {
        return new ReleasePane.Steps(
                move -> told.accept(desk.move(authority, move)),
                theme -> told.accept(desk.holdBack(authority, sheet.month(), theme)),
                () -> told.accept(desk.releaseEarlier(authority, sheet.month())));
    }
}
