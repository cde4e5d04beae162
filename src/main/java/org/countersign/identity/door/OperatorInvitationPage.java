package org.countersign.identity.door;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.countersign.identity.OperatorInvitations;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the letter to an operator leads: a first password. A link that does not work says so, not why. */
@AtTheDoor
class OperatorInvitationPage {

    private static final String PATH = "/invitation/operator/{link}";
    private static final String VIEW = "door/operator-invitation";

    private final OperatorInvitations invitations;

    OperatorInvitationPage(OperatorInvitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping(PATH)
    ModelAndView open(@PathVariable String link, Model model) {
        return page(invitations.opened(link), link, model, HttpStatus.OK);
    }

    /** Sets the password and signs in with it. */
    @PostMapping(PATH)
    ModelAndView begin(
            @PathVariable String link, @RequestParam String password, Model model, HttpServletRequest request)
            throws ServletException {
        Optional<String> email = invitations.opened(link);
        Optional<String> refusal = invitations.refusal(link, password);
        if (refusal.isPresent()) {
            model.addAttribute(Problems.IN_MODEL, Problems.with("new-password", refusal.get()));
            return page(email, link, model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (email.isEmpty() || !invitations.accept(link, password)) {
            return page(Optional.empty(), link, model, HttpStatus.OK);
        }
        request.logout();
        request.login(email.get(), password);
        return new ModelAndView("redirect:/");
    }

    private static ModelAndView page(Optional<String> email, String link, Model model, HttpStatus status) {
        model.addAttribute("works", email.isPresent());
        model.addAttribute("email", email.orElse(""));
        model.addAttribute("link", link);
        return new ModelAndView(VIEW, model.asMap(), email.isPresent() ? status : HttpStatus.NOT_FOUND);
    }
}
