package org.countersign.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/** A page of one's own authority that one's role does not include; the gate has kept all others out before. */
@ParentLayout(Frame.class)
@PageTitle("Not part of your role – Countersign")
@AnonymousAllowed
class RefusedView extends Section implements HasErrorParameter<AccessDeniedException> {

    RefusedView() {
        addClassName("page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        removeAll();
        Standing.of(event.getUI())
                .flatMap(Standing::suspension)
                .ifPresentOrElse(
                        why -> say(
                                "This cannot be changed while the authority is suspended", SuspensionNotice.WHAT_NOW),
                        () -> say(
                                "This is not part of your role",
                                "Nothing was changed. Your performance team gives and takes roles; ask them if you"
                                        + " need this page."));
        return HttpServletResponse.SC_FORBIDDEN;
    }

    private void say(String title, String words) {
        add(new H1(title), new Paragraph(words), new Anchor("", "Go to your first page"));
    }
}
