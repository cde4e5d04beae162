package org.countersign.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import org.countersign.identity.OwnPassword;
import org.countersign.identity.PasswordAnswer;
import org.countersign.identity.SessionId;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changing one's own password, for who knows the current one. */
@AtTheDoor
@RequestMapping("/account/password")
class PasswordPage {

    private static final String FORM = "door/password";
    private static final String MESSAGE = "door/error";

    private static final ErrorWords NONE = new ErrorWords(
            "You have no password here",
            "You sign in another way, such as through your authority. There is nothing to change.",
            "/",
            "Go to your first page");

    private static final ErrorWords CHANGED = new ErrorWords(
            "Your password is changed",
            "It holds from now on. You stay signed in here and have been signed out everywhere else.",
            "/",
            "Go to your first page");

    private final OwnPassword password;

    PasswordPage(OwnPassword password) {
        this.password = password;
    }

    @GetMapping
    ModelAndView open() {
        return password.exists() ? new ModelAndView(FORM) : new ModelAndView(MESSAGE, "words", NONE);
    }

    @PostMapping
    ModelAndView change(
            @RequestParam(defaultValue = "") String current,
            @RequestParam(name = "password", defaultValue = "") String wanted,
            Model model,
            HttpServletRequest request) {
        return switch (password.change(current, wanted, here(request))) {
            case PasswordAnswer.Changed changed -> {
                request.changeSessionId();
                yield new ModelAndView(MESSAGE, "words", CHANGED);
            }
            case PasswordAnswer.Refused refused -> again(model, "new-password", refused.why());
            case PasswordAnswer.Unproven unproven
            when unproven.tooOften() ->
                again(
                        model,
                        "current-password",
                        "There were too many wrong passwords. Nothing was changed. Try again"
                                + " in an hour, or sign out and set a new password by e-mail.");
            default -> again(model, "current-password", "That is not your current password. Nothing was changed.");
        };
    }

    private static SessionId here(HttpServletRequest request) {
        return SessionId.of(request.getSession().getAttribute(SessionId.ATTRIBUTE))
                .orElseThrow();
    }

    private static ModelAndView again(Model model, String field, String why) {
        model.addAttribute(Problems.IN_MODEL, Problems.with(field, why));
        return new ModelAndView(FORM, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
