package org.countersign.identity.door;

import org.countersign.identity.Joining;
import org.countersign.identity.OpenInvitation;
import org.countersign.identity.SignedIn;
import org.countersign.tenancy.AuthorityNames;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Accepting an invitation with an account one is signed in to. The address is not open to everybody: whoever is not
 * signed in is led there after signing in.
 */
@AtTheDoor
class AcceptPage {

    private final Joining joining;
    private final AuthorityNames names;

    AcceptPage(Joining joining, AuthorityNames names) {
        this.joining = joining;
        this.names = names;
    }

    @GetMapping("/join/{token}")
    ModelAndView ask(@PathVariable String token, @AuthenticationPrincipal SignedIn account, Model model) {
        return joining.opened(token)
                .map(invitation -> page(invitation, token, account, model))
                .orElseGet(InvitationPage::dead);
    }

    @PostMapping("/join/{token}")
    ModelAndView accept(@PathVariable String token, @AuthenticationPrincipal SignedIn account) {
        return joining.opened(token)
                .filter(invitation -> joining.withAccount(token, account.id()).isPresent())
                .map(invitation -> new ModelAndView("redirect:/" + names.slug(invitation.authority()) + "/scorecard"))
                .orElseGet(InvitationPage::dead);
    }

    private ModelAndView page(OpenInvitation invitation, String token, SignedIn account, Model model) {
        model.addAttribute("authority", names.name(invitation.authority()));
        model.addAttribute("account", account.name());
        model.addAttribute("link", token);
        return new ModelAndView("door/accept", model.asMap());
    }
}
