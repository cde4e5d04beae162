package org.countersign.identity.door;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout of door pages shows on each of them. */
@ControllerAdvice(annotations = AtTheDoor.class)
class DoorModel {

    private final String demonstration;

    DoorModel(@Value("${countersign.demonstration.label:}") String demonstration) {
        this.demonstration = demonstration;
    }

    /** Says that the data are made up; empty where they are real. */
    @ModelAttribute("demonstration")
    String demonstration() {
        return demonstration;
    }

    /** Name and value for each form; asked for here, because the cookie cannot be set once the page is on its way. */
    @ModelAttribute("token")
    @Nullable Token token(@Nullable CsrfToken token) {
        return token == null ? null : new Token(token.getParameterName(), token.getToken());
    }

    record Token(String name, String value) {}
}
