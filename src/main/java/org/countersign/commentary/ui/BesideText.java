package org.countersign.commentary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.YearMonth;
import org.countersign.calendar.Period;
import org.countersign.commentary.WritingGuide;
import org.countersign.uikit.MarkdownText;

/** What somebody looks at while they write: last month's text, and what a signer last asked for. */
class BesideText extends Aside {

    BesideText(ItemPage item, WritingGuide guide) {
        addClassName("beside-text");
        getElement().setAttribute("aria-label", "Beside your text");
        WritingGuide.Asked asked = guide.asked();
        if (asked != null && !isShownAbove(item, asked)) {
            add(new H3("Last asked by " + asked.by()), asked(asked));
        }
        YearMonth before = item.commentary().month().minusMonths(1);
        add(
                new H3("Text of " + Period.month(before).label()),
                lastMonth(item.opened().previousText()));
    }

    private static boolean isShownAbove(ItemPage item, WritingGuide.Asked asked) {
        return item.standingReturn().filter(act -> act.at().equals(asked.at())).isPresent();
    }

    private static Div asked(WritingGuide.Asked asked) {
        Paragraph when =
                new Paragraph("About " + Period.month(asked.month()).label() + ", " + LondonTime.moment(asked.at()));
        when.addClassName("small");
        return new Div(new Paragraph(asked.words()), when);
    }

    private static Component lastMonth(String text) {
        return text.isBlank() ? new Paragraph("No text was signed off for last month.") : new MarkdownText(text);
    }
}
