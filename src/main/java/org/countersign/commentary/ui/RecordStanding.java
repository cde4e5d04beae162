package org.countersign.commentary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.countersign.commentary.Commented;
import org.countersign.commentary.Commented.Signature;
import org.countersign.commentary.TextDigest;
import org.countersign.uikit.StateMark;

/** How a commentary stands now: its text, who signed it, and what of its figures moved since. */
class RecordStanding extends Div {

    RecordStanding(ItemPage item) {
        addClassName("record-standing");
        Commented now = item.commentary();
        add(new StateMark(now.state().shape(), now.state().words()), new CommentaryText(now));
        if (!now.text().isBlank()) {
            Paragraph fingerprint = new Paragraph("Fingerprint of the text: " + TextDigest.of(now.text()));
            fingerprint.addClassName("small");
            add(fingerprint);
        }
        now.signature().ifPresent(signature -> signed(item, signature));
        add(new SeenFacts("Figures now", item.opened().figures()));
    }

    private void signed(ItemPage item, Signature signature) {
        add(new Paragraph("Signed off by " + signature.name() + ", " + LondonTime.moment(signature.at()) + "."));
        List<String> moved = signature.changedSince(
                item.opened().figures(), item.indicator().measure().unit());
        if (!moved.isEmpty()) {
            add(new Paragraph("⚠ Changed since it was signed: " + String.join("; ", moved) + "."));
        }
        signature.figures().ifPresent(seen -> add(new SeenFacts("Figures that were signed", seen)));
    }
}
