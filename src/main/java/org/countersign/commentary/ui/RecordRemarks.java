package org.countersign.commentary.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.countersign.commentary.Discussion;
import org.countersign.commentary.Remark;
import org.countersign.uikit.MarkdownText;

/** What was said about a commentary, for the record. */
class RecordRemarks extends OrderedList {

    RecordRemarks(Discussion discussion) {
        addClassName("record-acts");
        discussion.remarks().forEach(remark -> add(entry(remark)));
        if (discussion.remarks().isEmpty()) {
            add(new ListItem("Nobody has said anything about this commentary."));
        }
    }

    private static ListItem entry(Remark remark) {
        ListItem entry = new ListItem(
                new Paragraph(remark.by() + ", " + LondonTime.moment(remark.at())), new MarkdownText(remark.text()));
        remark.resolver()
                .ifPresent(by -> entry.add(new Paragraph(
                        "Resolved by " + by + ", " + LondonTime.moment(Objects.requireNonNull(remark.resolvedAt())))));
        return entry;
    }
}
