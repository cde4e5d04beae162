package org.countersign.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.countersign.identity.CodeAnswer;
import org.countersign.identity.Factor;
import org.countersign.identity.SecondFactorCheck;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks somebody who signed in a while ago for their password once more, before they change how they sign in. */
@AtTheDoor
class ConfirmPage {

    private static final String PAGE = "/second-factor/confirm";

    private final SecondFactorCheck check;
    private final Granting granting;

    ConfirmPage(SecondFactorCheck check, Granting granting) {
        this.check = check;
        this.granting = granting;
    }

    @GetMapping(PAGE)
    ModelAndView open(@RequestParam(defaultValue = "/") String then, Model model) {
        return shown(then, model, HttpStatus.OK);
    }

    @PostMapping(PAGE)
    ModelAndView password(
            @RequestParam String password,
            @RequestParam(defaultValue = "/") String then,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        CodeAnswer answer = check.password(password);
        if (answer == CodeAnswer.RIGHT) {
            granting.add(Factor.PASSWORD, request, response);
            return new ModelAndView(FactorWays.on(then));
        }
        model.addAttribute(Problems.IN_MODEL, FactorWords.ofPassword(answer));
        return shown(then, model, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView shown(String then, Model model, HttpStatus status) {
        var asked = check.asked();
        String next = FactorWays.own(then);
        model.addAttribute("asked", asked);
        model.addAttribute("then", next);
        model.addAttribute("factor", asked.app() || asked.passkey() ? FactorWays.with("/second-factor", next) : "");
        return new ModelAndView("door/confirm", model.asMap(), status);
    }
}
