package org.countersign.scorecard.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.ValueProvider;
import org.countersign.commentary.State;
import org.countersign.scorecard.Cell;
import org.countersign.scorecard.CommentaryCell;
import org.countersign.scorecard.ScorecardRow;
import org.countersign.uikit.SparklinePath;

/** Cells as light templates: a component for each would cost twenty times the memory. */
final class CellRenderers {

    /** Longer notes are words and stand beneath. */
    private static final int MARKS = 2;

    private CellRenderers() {}

    static Renderer<ScorecardRow> title(ValueProvider<ScorecardRow, String> link) {
        return LitRenderer.<ScorecardRow>of(
                        "<a class=\"row-title\" href=\"${item.link}\" title=\"${item.title}\">${item.title}</a>")
                .withProperty("link", link)
                .withProperty("title", ScorecardRow::title);
    }

    /** A figure that says it all by itself; a reason for there being none is read out in words. */
    static Renderer<ScorecardRow> figure(ValueProvider<ScorecardRow, Cell> cell) {
        return LitRenderer.<ScorecardRow>of("""
                        ${item.heard ? html`<span class="visually-hidden">${item.heard}</span>` : ''}\
                        <span class="${item.look}" title="${item.spoken}" aria-hidden="${item.heard ? 'true' : 'false'}"
                        >${item.text}${item.note ? html`<small class="${item.kind}">${item.note}</small>` : ''}</span>""")
                .withProperty("text", row -> cell.apply(row).text())
                .withProperty("note", row -> cell.apply(row).note())
                .withProperty("kind", row -> cell.apply(row).note().length() <= MARKS ? "mark" : "below")
                .withProperty("look", row -> cell.apply(row).styleNames())
                .withProperty("spoken", row -> cell.apply(row).spoken())
                .withProperty(
                        "heard",
                        row -> cell.apply(row).looks().isEmpty()
                                ? ""
                                : cell.apply(row).spoken());
    }

    /** A figure with its note beneath, all of it read out in words. */
    static Renderer<ScorecardRow> spoken(ValueProvider<ScorecardRow, Cell> cell) {
        return LitRenderer.<ScorecardRow>of("""
                        ${item.text ? html`<span class="visually-hidden">${item.spoken}</span>
                        <span class="${item.look}" title="${item.spoken}" aria-hidden="true"
                        >${item.text}${item.note ? html`<small>${item.note}</small>` : ''}</span>` : ''}""")
                .withProperty("text", row -> cell.apply(row).text())
                .withProperty("note", row -> cell.apply(row).note())
                .withProperty("look", row -> "derived " + change(cell.apply(row)))
                .withProperty("spoken", row -> cell.apply(row).inFull());
    }

    static Renderer<ScorecardRow> trend() {
        return LitRenderer.<ScorecardRow>of("""
                        <span class="sparkline" aria-hidden="true">
                        <svg viewBox="0 0 ${item.width} ${item.height}"><path d="${item.path}"></path></svg></span>""")
                .withProperty("path", row -> SparklinePath.of(row.trend()).path())
                .withProperty("width", row -> SparklinePath.WIDTH)
                .withProperty("height", row -> SparklinePath.HEIGHT);
    }

    static Renderer<ScorecardRow> state() {
        return LitRenderer.<ScorecardRow>of("""
                        <span class="state-mark" title="${item.signature}"><span class="glyph" aria-hidden="true"
                        >${item.shape}</span>${item.words}</span>""")
                .withProperty("shape", row -> shape(row.commentary()))
                .withProperty("words", row -> row.commentary().stateWords())
                .withProperty("signature", row -> row.commentary().signature());
    }

    static Renderer<ScorecardRow> text(ValueProvider<ScorecardRow, String> text) {
        return LitRenderer.<ScorecardRow>of("<span class=\"row-text\" title=\"${item.text}\">${item.text}</span>")
                .withProperty("text", text);
    }

    static String shape(CommentaryCell commentary) {
        return commentary.changedSince()
                ? "⚠"
                : commentary.state().map(State::shape).orElse("");
    }

    private static String change(Cell cell) {
        String names = cell.styleNames();
        return cell.looks().stream().anyMatch(look -> look.isTravel()) ? "change " + names : names;
    }
}
