package org.countersign.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A promise of ours was broken. Stands without the frame, which may be what broke. */
@PageTitle("Something broke – Countersign")
@AnonymousAllowed
class BrokenView extends Main implements HasErrorParameter<Exception> {

    private final Paragraph number = new Paragraph();

    BrokenView() {
        addClassNames("page", "alone");
        add(
                new H1("Something broke on our side"),
                new Paragraph("What was saved before is kept. Try again in a minute; if it happens again, tell your"
                        + " performance team this number:"),
                number,
                new Anchor("", "Go to your first page"));
        number.addClassName("reference-number");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        number.setText(BrokenPromise.reported(parameter.getCaughtException()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
