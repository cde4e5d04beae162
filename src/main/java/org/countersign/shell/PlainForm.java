package org.countersign.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/** A form that the browser posts by itself: works with password managers, and no key stroke goes to the server. */
@Tag("form")
class PlainForm extends HtmlContainer {

    PlainForm(String action) {
        getElement().setAttribute("method", "post").setAttribute("action", action);
        token().ifPresent(token -> hidden(token.getParameterName(), token.getToken()));
    }

    final void hidden(String name, String value) {
        getElement().appendChild(input(name, "hidden").setAttribute("value", value));
    }

    static Element input(String name, String type) {
        return new Element("input").setAttribute("name", name).setAttribute("type", type);
    }

    private static Optional<CsrfToken> token() {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .map(request -> request.getAttribute(CsrfToken.class.getName()))
                .map(CsrfToken.class::cast);
    }
}
