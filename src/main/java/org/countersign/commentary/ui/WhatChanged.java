package org.countersign.commentary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.countersign.commentary.Act;
import org.countersign.commentary.WordDifference;

/** What a text says otherwise than an earlier one, folded away. */
class WhatChanged extends NativeDetails {

    private WhatChanged(String summary, Component content) {
        super(summary);
        setContent(content);
    }

    static WhatChanged fromLastMonth(String before, String now) {
        return new WhatChanged(
                "What changed from last month's text",
                before.isEmpty()
                        ? new Paragraph("There is no text of last month to compare with.")
                        : difference(before, now, "Nothing: the text is last month's, word for word."));
    }

    static WhatChanged since(Act returned, String now) {
        return new WhatChanged(
                "What changed since it was returned",
                difference(returned.text(), now, "Nothing: the text is the one that was returned, word for word."));
    }

    private static Component difference(String before, String now, String same) {
        WordDifference difference = WordDifference.between(unmarked(before), unmarked(now));
        return difference.none() ? new Paragraph(same) : new DifferenceText(difference);
    }

    /** Bold type is no difference, and its marks are no words. */
    private static String unmarked(String markdown) {
        return markdown.replace("**", "");
    }
}
