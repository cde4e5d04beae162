package org.countersign.identity.door;

import org.countersign.identity.PasswordAnswer;
import org.countersign.identity.PasswordResets;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A new password by mail: asking for the link, and what the link opens. Looking at it does not use it up. */
@AtTheDoor
@RequestMapping("/reset")
class ResetPage {

    private static final String FORM = "door/reset-new";
    private static final String MESSAGE = "door/error";

    private static final ErrorWords SENT = new ErrorWords(
            "Look for our e-mail",
            "If that address belongs to an account here, we have sent it a link to choose a new password, or, where a"
                    + " password opens nothing, the way to sign in instead. The link works once, for an hour. If nothing arrives within a few minutes, look among unwanted mail,"
                    + " check the address and ask again; we send at most three an hour.",
            "/login",
            "Go to the sign-in page");

    private static final ErrorWords DEAD = new ErrorWords(
            "This link does not work any more",
            "Nothing was changed. It was used already, is older than an hour, or was not copied whole from the e-mail."
                    + " Ask for a new one; it takes a minute.",
            "/reset",
            "Ask for a new link");

    private static final ErrorWords CHANGED = new ErrorWords(
            "Your password is changed",
            "It holds from now on. You have been signed out everywhere else; sign in with the new password.",
            "/login",
            "Sign in");

    private final PasswordResets resets;

    ResetPage(PasswordResets resets) {
        this.resets = resets;
    }

    @GetMapping
    String start() {
        return "door/reset";
    }

    @PostMapping
    ModelAndView ask(@RequestParam(defaultValue = "") String email) {
        resets.ask(email.substring(0, Math.min(email.length(), 254)));
        return new ModelAndView(MESSAGE, "words", SENT);
    }

    @GetMapping("/{token}")
    ModelAndView open(@PathVariable String token) {
        return resets.isOpen(token) ? new ModelAndView(FORM) : dead();
    }

    @PostMapping("/{token}")
    ModelAndView reset(@PathVariable String token, @RequestParam(defaultValue = "") String password, Model model) {
        return switch (resets.reset(token, password)) {
            case PasswordAnswer.Changed changed -> new ModelAndView(MESSAGE, "words", CHANGED);
            case PasswordAnswer.Refused refused -> {
                model.addAttribute(Problems.IN_MODEL, Problems.with("new-password", refused.why()));
                yield new ModelAndView(FORM, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            default -> dead();
        };
    }

    private static ModelAndView dead() {
        ModelAndView page = new ModelAndView(MESSAGE, "words", DEAD);
        page.setStatus(HttpStatus.GONE);
        return page;
    }
}
