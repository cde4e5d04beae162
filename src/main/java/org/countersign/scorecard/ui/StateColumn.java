package org.countersign.scorecard.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import org.countersign.scorecard.CommentaryCell;
import org.countersign.scorecard.ScorecardRow;
import org.jsoup.nodes.Element;

/** Where the commentary stands, by shape and word. */
record StateColumn(Head head, String width) implements SheetColumn {

    @Override
    public Renderer<Line> renderer() {
        return LitRenderer.<Line>of("""
                        ${item.words ? html`<span class="state-mark" title="${item.signature}"><span class="glyph"
                         aria-hidden="true">${item.shape}</span>${item.words}</span>` : ''}""")
                .withProperty(
                        "shape",
                        line -> line.row().map(row -> shape(row.commentary())).orElse(""))
                .withProperty(
                        "words", line -> line.row().map(StateColumn::words).orElse(""))
                .withProperty(
                        "signature",
                        line -> line.row()
                                .map(row -> row.commentary().signature())
                                .orElse(""));
    }

    @Override
    public void fill(Element cell, ScorecardRow row) {
        cell.text(words(row));
        if (!row.commentary().signature().isEmpty()) {
            cell.appendElement("small")
                    .addClass("signer")
                    .text(" " + row.commentary().signature());
        }
    }

    static String shape(CommentaryCell commentary) {
        return commentary.changedSince() ? "⚠" : commentary.shape();
    }

    /** "signed off, changed since", "draft, late". */
    static String words(ScorecardRow row) {
        return row.commentary().stateWords() + (row.standing().late() ? ", late" : "");
    }
}
