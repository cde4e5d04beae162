package org.countersign.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.stream.Stream;

/** E-mail address and password. */
class SignInForm extends PlainForm {

    private final Element email = email().setAttribute("id", "sign-in-email");
    private final Element password = password().setAttribute("id", "sign-in-password");

    SignInForm() {
        super("login");
        addClassName("sign-in-form");
        add(field("E-mail address", email), field("Password", password), button());
    }

    /** The fields say that they are not right, without telling which. */
    void markWrong(String messageId) {
        Stream.of(email, password)
                .forEach(input ->
                        input.setAttribute("aria-invalid", "true").setAttribute("aria-describedby", messageId));
    }

    private static Element email() {
        return input("username", "email")
                .setAttribute("autocomplete", "username")
                .setAttribute("autocapitalize", "none")
                .setAttribute("spellcheck", "false")
                .setAttribute("required", "")
                .setAttribute("autofocus", "");
    }

    private static Element password() {
        return input("password", "password")
                .setAttribute("autocomplete", "current-password")
                .setAttribute("required", "");
    }

    private static Div field(String words, Element input) {
        NativeLabel label = new NativeLabel(words);
        label.getElement().setAttribute("for", input.getAttribute("id"));
        Div field = new Div(label);
        field.addClassName("field");
        field.getElement().appendChild(input);
        return field;
    }

    private static NativeButton button() {
        NativeButton button = new NativeButton("Sign in");
        button.addClassName("primary");
        button.getElement().setAttribute("type", "submit");
        return button;
    }
}
