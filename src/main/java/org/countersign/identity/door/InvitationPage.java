package org.countersign.identity.door;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.countersign.identity.Joining;
import org.countersign.identity.OpenInvitation;
import org.countersign.identity.SignOnBeginning;
import org.countersign.identity.SignOnOffer;
import org.countersign.tenancy.AuthorityNames;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the link of an invitation leads. A link that does not work any more, for whatever reason, leads to the same page
 * in the same words.
 */
@AtTheDoor
class InvitationPage {

    private static final String VIEW = "door/invitation";
    private static final String DEAD = "door/invitation-dead";

    private final Joining joining;
    private final AuthorityNames names;
    private final SignOnBeginning signOn;

    InvitationPage(Joining joining, AuthorityNames names, SignOnBeginning signOn) {
        this.joining = joining;
        this.names = names;
        this.signOn = signOn;
    }

    @GetMapping("/invitation/{token}")
    ModelAndView open(@PathVariable String token, Model model) {
        return joining.opened(token)
                .map(invitation -> page(invitation, token, model, HttpStatus.OK))
                .orElseGet(InvitationPage::dead);
    }

    /** Makes the account and signs it in. */
    @PostMapping("/invitation/{token}")
    ModelAndView join(
            @PathVariable String token, @RequestParam String password, Model model, HttpServletRequest request)
            throws ServletException {
        Optional<OpenInvitation> invitation = joining.opened(token);
        if (invitation.isPresent() && !invitation.get().hasAccount() && isRefused(token, password, model)) {
            return page(invitation.get(), token, model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (invitation.isEmpty() || joining.withPassword(token, password).isEmpty()) {
            return dead();
        }
        signIn(request, invitation.get().email(), password);
        return new ModelAndView("redirect:/" + names.slug(invitation.get().authority()) + "/scorecard");
    }

    private boolean isRefused(String token, String password, Model model) {
        Optional<String> why = joining.refusal(token, password);
        why.ifPresent(words -> model.addAttribute(Problems.IN_MODEL, Problems.with("new-password", words)));
        return why.isPresent();
    }

    /** Whoever was signed in here before is no longer, and the session's id changes. */
    private static void signIn(HttpServletRequest request, String email, String password) throws ServletException {
        request.logout();
        request.login(email, password);
    }

    private ModelAndView page(OpenInvitation invitation, String token, Model model, HttpStatus status) {
        model.addAttribute("authority", names.name(invitation.authority()));
        model.addAttribute("name", invitation.name());
        model.addAttribute("email", invitation.email());
        Optional<SignOnOffer> offer = signOn.offerOf(invitation.authority());
        model.addAttribute("newcomer", !invitation.hasAccount());
        model.addAttribute("password", offer.filter(SignOnOffer::required).isEmpty());
        model.addAttribute("signOn", offer.orElse(null));
        model.addAttribute("link", token);
        return new ModelAndView(VIEW, model.asMap(), status);
    }

    static ModelAndView dead() {
        return new ModelAndView(DEAD, HttpStatus.NOT_FOUND);
    }
}
