package org.countersign.commentary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.countersign.commentary.Discussion;
import org.countersign.commentary.Remark;
import org.countersign.uikit.LiveStatus;
import org.countersign.uikit.MarkdownText;

/** What is said about a commentary, and by whom; what others say meanwhile appears beneath, and moves nothing above. */
class DiscussionPane extends Section {

    private final ItemPage item;
    private final transient Talking talking;
    private final H3 heading = new H3();
    private final OrderedList list = new OrderedList();
    private final LiveStatus status = new LiveStatus();
    private final NativeButton begin = new NativeButton("Add a remark…", click -> begin());
    private final RemarkForm form = new RemarkForm(this::say, this::closed);

    DiscussionPane(ItemPage item, Talking talking) {
        this.item = item;
        this.talking = talking;
        addClassName("discussion");
        list.addClassName("remarks");
        add(heading, list, status, begin, form);
        show();
    }

    /** As it is now. What somebody is writing stays. */
    final void show() {
        Optional<Discussion> discussion = talking.of(item);
        setVisible(discussion.isPresent());
        discussion.ifPresent(this::show);
    }

    private void show(Discussion discussion) {
        long open = discussion.open();
        heading.setText(open == 0 ? "Discussion" : "Discussion (" + open + " open)");
        form.offer(discussion.people());
        list.removeAll();
        discussion.remarks().forEach(remark -> list.add(entry(remark)));
        if (discussion.remarks().isEmpty()) {
            list.add(new ListItem("Nobody has said anything about this commentary yet."));
        }
    }

    private ListItem entry(Remark remark) {
        Paragraph who = new Paragraph(remark.by() + ", " + LondonTime.moment(remark.at()));
        who.addClassName("remark-by");
        NativeButton resolve = new NativeButton(
                remark.open() ? "Mark as resolved" : "Open again", click -> resolve(remark, remark.open()));
        resolve.getElement()
                .setAttribute(
                        "aria-label",
                        (remark.open() ? "Mark as resolved: " : "Open again: ") + remark.by() + ", "
                                + LondonTime.moment(remark.at()));
        Div ways = new Div(resolve);
        remark.resolver().ifPresent(by -> ways.addComponentAsFirst(new Paragraph("Resolved by " + by)));
        ways.addClassName("remark-ways");
        ListItem entry = new ListItem(who, new MarkdownText(remark.text()), ways);
        entry.addClassName(remark.open() ? "open" : "resolved");
        return entry;
    }

    private void begin() {
        begin.setVisible(false);
        form.open();
    }

    private void closed() {
        begin.setVisible(true);
        begin.focus();
    }

    private void say(String text) {
        Optional<String> wrong = talking.say(item, text);
        form.problem(wrong.orElse(""));
        if (wrong.isEmpty()) {
            form.done();
            show();
            status.say("Your remark is added.");
        }
    }

    private void resolve(Remark remark, boolean resolved) {
        Optional<String> wrong = talking.resolve(item, remark, resolved);
        show();
        status.say(wrong.orElse(resolved ? "The remark is resolved." : "The remark is open again."));
    }
}
