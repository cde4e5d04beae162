package org.countersign.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.countersign.identity.CodeAnswer;
import org.countersign.identity.Factor;
import org.countersign.identity.FactorAsked;
import org.countersign.identity.PasskeyRequest;
import org.countersign.identity.Passkeys;
import org.countersign.identity.SecondFactorCheck;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks for the second factor that somebody has, right after their password. */
@AtTheDoor(scripts = true)
class SecondFactorPage {

    private static final String PAGE = "/second-factor";
    private static final String ASKED = "countersign.passkey-asked";

    private final SecondFactorCheck check;
    private final Passkeys passkeys;
    private final Granting granting;

    SecondFactorPage(SecondFactorCheck check, Passkeys passkeys, Granting granting) {
        this.check = check;
        this.passkeys = passkeys;
        this.granting = granting;
    }

    @GetMapping(PAGE)
    ModelAndView open(@RequestParam(defaultValue = "/") String then, Model model, HttpSession session) {
        FactorAsked asked = check.asked();
        if (!asked.app() && !asked.passkey()) {
            return new ModelAndView(FactorWays.to(PAGE + "/set-up", FactorWays.own(then)));
        }
        return shown(asked, then, model, session, HttpStatus.OK);
    }

    @PostMapping(PAGE)
    ModelAndView code(
            @RequestParam String code,
            @RequestParam(defaultValue = "/") String then,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        CodeAnswer answer = check.code(code);
        if (answer == CodeAnswer.RIGHT) {
            granting.add(Factor.AUTHENTICATOR_APP, request, response);
            return new ModelAndView(FactorWays.on(then));
        }
        return wrong(FactorWords.of(answer), then, model, request.getSession());
    }

    @PostMapping(PAGE + "/with-passkey")
    ModelAndView passkey(
            @RequestParam String answer,
            @RequestParam(defaultValue = "/") String then,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        HttpSession session = request.getSession();
        boolean right = session.getAttribute(ASKED) instanceof PasskeyRequest asked && passkeys.use(asked, answer);
        session.removeAttribute(ASKED);
        if (right) {
            granting.add(Factor.PASSKEY, request, response);
            return new ModelAndView(FactorWays.on(then));
        }
        return wrong(FactorWords.PASSKEY_REFUSED, then, model, session);
    }

    private ModelAndView wrong(Problems problems, String then, Model model, HttpSession session) {
        model.addAttribute(Problems.IN_MODEL, problems);
        return shown(check.asked(), then, model, session, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView shown(FactorAsked asked, String then, Model model, HttpSession session, HttpStatus status) {
        model.addAttribute("asked", asked);
        model.addAttribute("then", FactorWays.own(then));
        model.addAttribute("options", "");
        if (asked.passkey()) {
            PasskeyRequest request = passkeys.request();
            session.setAttribute(ASKED, request);
            model.addAttribute("options", request.json());
        }
        return new ModelAndView("door/second-factor", model.asMap(), status);
    }
}
