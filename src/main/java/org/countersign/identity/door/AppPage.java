package org.countersign.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.countersign.identity.AuthenticatorSecret;
import org.countersign.identity.Factor;
import org.countersign.identity.FactorAdded;
import org.countersign.identity.OwnFactors;
import org.countersign.identity.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sets up an authenticator app: its key as a picture and as text, kept once a code of the app is right. */
@AtTheDoor
class AppPage {

    private static final String PAGE = "/second-factor/app";
    private static final String SECRET = "countersign.app-secret";

    private final OwnFactors own;
    private final FactorWays ways;
    private final Granting granting;

    AppPage(OwnFactors own, FactorWays ways, Granting granting) {
        this.own = own;
        this.ways = ways;
        this.granting = granting;
    }

    @GetMapping(PAGE)
    ModelAndView open(
            @RequestParam(defaultValue = "/") String then,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            HttpSession session) {
        String next = FactorWays.own(then);
        return ways.before(FactorWays.with(PAGE, next)).map(ModelAndView::new).orElseGet(() -> {
            AuthenticatorSecret secret = own.newSecret();
            session.setAttribute(SECRET, secret);
            return shown(secret, person, next, model, HttpStatus.OK);
        });
    }

    @PostMapping(PAGE)
    ModelAndView code(
            @RequestParam String code,
            @RequestParam(defaultValue = "/") String then,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        HttpSession session = request.getSession();
        String next = FactorWays.own(then);
        if (!(session.getAttribute(SECRET) instanceof AuthenticatorSecret secret) || !own.mayChange()) {
            return new ModelAndView(FactorWays.to(PAGE, next));
        }
        FactorAdded added = own.addApp(secret, code);
        if (!added.done()) {
            model.addAttribute(Problems.IN_MODEL, FactorWords.ofFirstCode());
            return shown(secret, person, next, model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        session.removeAttribute(SECRET);
        granting.add(Factor.AUTHENTICATOR_APP, request, response);
        return RecoveryCodesPage.after(added, next, model);
    }

    private static ModelAndView shown(
            AuthenticatorSecret secret, SignedIn person, String then, Model model, HttpStatus status) {
        model.addAttribute("picture", QrPicture.of(secret.address(person.name())));
        model.addAttribute("key", secret.inGroups());
        model.addAttribute("then", then);
        return new ModelAndView("door/app", model.asMap(), status);
    }
}
