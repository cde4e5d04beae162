package org.countersign.feed.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.countersign.feed.FeedToken;
import org.jspecify.annotations.Nullable;

/** The tokens there are, those that are good no longer among them; below 600 pixels each is a card. */
final class TokenTable extends Div {

    private static final List<String> COLUMNS = List.of("Name", "Begins with", "Made", "Last used", "State", "Revoke");

    private final Instant now;
    private final transient @Nullable Consumer<FeedToken> revoke;

    /** @param revoke null where nothing can be changed */
    TokenTable(List<FeedToken> tokens, Instant now, @Nullable Consumer<FeedToken> revoke) {
        this.now = now;
        this.revoke = revoke;
        addClassName("table-scroll");
        NativeTable table = new NativeTable();
        table.addClassNames("plain-table", "feed-tokens");
        table.setCaptionText("Tokens of this authority");
        NativeTableRow head = table.getHead().addRow();
        COLUMNS.forEach(column -> head.add(header(column, "col")));
        tokens.forEach(token -> fill(table.getBody().addRow(), token));
        add(table);
    }

    private void fill(NativeTableRow row, FeedToken token) {
        row.add(
                header(token.name(), "row"),
                cell("Begins with", new Span(token.prefix() + "…")),
                cell("Made", new Span(LondonTime.day(token.made()) + ", by " + token.by())),
                cell(
                        "Last used",
                        new Span(token.lastUsed().map(LondonTime::moment).orElse("Not yet"))),
                cell("State", new Span(state(token))),
                cell("Revoke", revoke != null && token.isGoodAt(now) ? revoke(token, revoke) : new Span("–")));
    }

    private String state(FeedToken token) {
        return token.revoked()
                .map(at -> "Revoked on " + LondonTime.day(at))
                .orElseGet(
                        () -> (token.isGoodAt(now) ? "Good until " : "Ran out on ") + LondonTime.day(token.expires()));
    }

    private static Component revoke(FeedToken token, Consumer<FeedToken> revoke) {
        NativeButton button = new NativeButton("Revoke", press -> revoke.accept(token));
        button.addClassName("button");
        button.setAriaLabel("Revoke " + token.name());
        return button;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableCell cell(String column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-column", column);
        return cell;
    }
}
