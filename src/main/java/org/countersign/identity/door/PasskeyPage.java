package org.countersign.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.countersign.identity.Factor;
import org.countersign.identity.FactorAdded;
import org.countersign.identity.OwnFactors;
import org.countersign.identity.PasskeyCreation;
import org.countersign.identity.Passkeys;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Adds a passkey: the browser makes it, which no form without script can ask for. */
@AtTheDoor(scripts = true)
class PasskeyPage {

    private static final String PAGE = "/second-factor/passkey";
    private static final String ASKED = "countersign.passkey-creation";
    private static final int LONGEST_LABEL = 60;

    private final OwnFactors own;
    private final Passkeys passkeys;
    private final FactorWays ways;
    private final Granting granting;

    PasskeyPage(OwnFactors own, Passkeys passkeys, FactorWays ways, Granting granting) {
        this.own = own;
        this.passkeys = passkeys;
        this.ways = ways;
        this.granting = granting;
    }

    @GetMapping(PAGE)
    ModelAndView open(@RequestParam(defaultValue = "/") String then, Model model, HttpSession session) {
        String next = FactorWays.own(then);
        return ways.before(FactorWays.with(PAGE, next))
                .map(ModelAndView::new)
                .orElseGet(() -> shown(next, model, session, HttpStatus.OK));
    }

    @PostMapping(PAGE)
    ModelAndView made(
            @RequestParam String answer,
            @RequestParam String label,
            @RequestParam(defaultValue = "/") String then,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        HttpSession session = request.getSession();
        String next = FactorWays.own(then);
        if (!(session.getAttribute(ASKED) instanceof PasskeyCreation asked) || !own.mayChange()) {
            return new ModelAndView(FactorWays.to(PAGE, next));
        }
        session.removeAttribute(ASKED);
        FactorAdded added = passkeys.add(asked, answer, shortened(label));
        if (!added.done()) {
            model.addAttribute(Problems.IN_MODEL, FactorWords.PASSKEY_REFUSED);
            return shown(next, model, session, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        granting.add(Factor.PASSKEY, request, response);
        return RecoveryCodesPage.after(added, next, model);
    }

    private ModelAndView shown(String then, Model model, HttpSession session, HttpStatus status) {
        PasskeyCreation creation = passkeys.creation();
        session.setAttribute(ASKED, creation);
        model.addAttribute("options", creation.json());
        model.addAttribute("then", then);
        return new ModelAndView("door/passkey", model.asMap(), status);
    }

    private static String shortened(String label) {
        String plain = label.strip().replaceAll("\\p{Cntrl}", "");
        if (plain.isEmpty()) {
            return "Passkey";
        }
        return plain.substring(0, Math.min(plain.length(), LONGEST_LABEL));
    }
}
