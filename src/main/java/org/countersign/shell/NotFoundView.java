package org.countersign.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** What does not exist, or not for whoever is signed in; which of the two is not told. */
@ParentLayout(Frame.class)
@PageTitle("No such page – Countersign")
@AnonymousAllowed
class NotFoundView extends Section implements HasErrorParameter<NotFoundException> {

    NotFoundView() {
        addClassName("page");
        add(
                new H1("No such page, or it is not yours"),
                new Paragraph("The address may be mistyped, or the page belongs to an authority that you have no"
                        + " role in. Nothing was changed."),
                new Anchor("", "Go to your first page"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
